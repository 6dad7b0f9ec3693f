package dev.samovar.jvm.assets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Looks for the file of one path, in the order of wrangler: {@code /foo.html} is served at {@code
 * /foo} and {@code /foo/index.html} at {@code /foo/}, unless configured otherwise.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/workers/static-assets/routing/advanced/html-handling/">Workers:
 *     HTML handling</a>
 */
final class AssetSearch {
  private static final String INDEX = "/index";
  private static final String INDEX_HTML = "/index.html";
  private static final String HTML = ".html";

  /**
   * What is found.
   *
   * @param status 404 for the page that says so
   * @param redirect where the file is served; empty if it is here
   */
  record Found(Path file, int status, Optional<String> redirect) {}

  private final AssetFolder folder;
  private final String mode;
  private final String notFound;
  private final String path;
  private final boolean mayRedirect;
  private final List<Supplier<Optional<Found>>> steps = new ArrayList<>();

  /**
   * @param mode the configuration's html_handling
   * @param notFound the configuration's not_found_handling
   * @param path decoded
   */
  AssetSearch(AssetFolder folder, String mode, String notFound, String path) {
    this(folder, mode, notFound, path, true);
  }

  private AssetSearch(
      AssetFolder folder, String mode, String notFound, String path, boolean mayRedirect) {
    this.folder = folder;
    this.mode = mode;
    this.notFound = notFound;
    this.path = path;
    this.mayRedirect = mayRedirect;
  }

  Optional<Found> run() {
    switch (mode) {
      case "none" -> serve(path);
      case "drop-trailing-slash" -> dropTrailingSlash();
      case "force-trailing-slash" -> forceTrailingSlash();
      default -> autoTrailingSlash();
    }
    steps.add(this::notFound);
    return steps.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  private void autoTrailingSlash() {
    if (path.endsWith(INDEX)) {
      serve(path);
      redirect(path + HTML, cut(5));
      redirect(cut(6) + HTML, cut(6));
    } else if (path.endsWith(INDEX_HTML)) {
      redirect(path, cut(10));
      redirect(cut(11) + HTML, cut(11));
    } else if (path.endsWith("/")) {
      serve(path + "index.html");
      redirect(cut(1) + HTML, cut(1));
    } else if (path.endsWith(HTML)) {
      redirect(path, cut(5));
      redirect(cut(5) + INDEX_HTML, cut(5) + "/");
    }
    serve(path);
    serve(path + HTML);
    redirect(path + INDEX_HTML, path + "/");
  }

  private void forceTrailingSlash() {
    if (path.endsWith(INDEX)) {
      serve(path);
      redirect(path + HTML, cut(5));
      redirect(cut(6) + HTML, cut(5));
    } else if (path.endsWith(INDEX_HTML)) {
      redirect(path, cut(10));
      redirect(cut(11) + HTML, cut(10));
    } else if (path.endsWith("/")) {
      serve(path + "index.html");
      serve(cut(1) + HTML);
    } else if (path.endsWith(HTML)) {
      redirect(path, cut(5) + "/");
      serve(path);
      redirect(cut(5) + INDEX_HTML, cut(5) + "/");
    }
    serve(path);
    redirect(path + HTML, path + "/");
    redirect(path + INDEX_HTML, path + "/");
  }

  private void dropTrailingSlash() {
    if (path.equals("/")) {
      serve(INDEX_HTML);
    } else if (path.equals(INDEX)) {
      serve(path);
      redirect(INDEX_HTML, "/");
    } else if (path.equals(INDEX_HTML)) {
      redirect(INDEX_HTML, "/");
    } else if (path.endsWith(INDEX)) {
      serve(path);
      redirect(cut(6) + HTML, cut(6));
      redirect(path + HTML, cut(6));
    } else if (path.endsWith(INDEX_HTML)) {
      redirect(path, cut(11));
      serve(path);
      redirect(cut(11) + HTML, cut(11));
    } else if (path.endsWith("/")) {
      redirect(cut(1) + HTML, cut(1));
      redirect(cut(1) + INDEX_HTML, cut(1));
    } else if (path.endsWith(HTML)) {
      redirect(path, cut(5));
      redirect(cut(5) + INDEX_HTML, cut(5));
    }
    serve(path);
    serve(path + HTML);
    serve(path + INDEX_HTML);
  }

  private void serve(String file) {
    steps.add(() -> folder.file(file).map(found -> new Found(found, 200, Optional.empty())));
  }

  /** Only if the destination leads to that file, and not to another of its name. */
  private void redirect(String file, String destination) {
    steps.add(
        () -> {
          Optional<Path> wanted = mayRedirect ? folder.file(file) : Optional.empty();
          if (wanted.isEmpty() || folder.file(destination).isPresent()) {
            return Optional.empty();
          }
          return new AssetSearch(folder, mode, notFound, destination, false)
              .run()
              .filter(there -> there.file().equals(wanted.get()))
              .map(there -> new Found(there.file(), 200, Optional.of(destination)));
        });
  }

  private Optional<Found> notFound() {
    return switch (notFound) {
      case "single-page-application" ->
          folder.file(INDEX_HTML).map(file -> new Found(file, 200, Optional.empty()));
      case "404-page" -> nearest404();
      default -> Optional.empty();
    };
  }

  /** The page of the folder, or of one above it. */
  private Optional<Found> nearest404() {
    String at = path;
    while (!at.isEmpty()) {
      at = at.substring(0, at.lastIndexOf('/'));
      Optional<Path> page = folder.file(at + "/404.html");
      if (page.isPresent()) {
        return page.map(file -> new Found(file, 404, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private String cut(int chars) {
    return path.substring(0, path.length() - chars);
  }
}

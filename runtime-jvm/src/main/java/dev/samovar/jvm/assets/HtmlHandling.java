package dev.samovar.jvm.assets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which file a path means, and by which path that file is served: {@code /foo.html} at {@code
 * /foo}, {@code /foo/index.html} at {@code /foo/}, unless configured otherwise.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/workers/static-assets/routing/advanced/html-handling/">Workers:
 *     HTML handling</a>
 */
record HtmlHandling(String mode, AssetFolder folder) {

  /** A file, and the path it is served at. */
  record Match(Path file, String canonicalPath) {}

  Optional<Match> match(String path) {
    boolean isHtml = path.endsWith(".html");
    if (mode.equals("none") || !isHtml) {
      Optional<Path> exact = folder.file(path);
      if (exact.isPresent() || mode.equals("none")) {
        return exact.map(file -> new Match(file, path));
      }
    }
    for (String candidate : candidates(path)) {
      Optional<Path> file = folder.file(candidate);
      if (file.isPresent()) {
        return Optional.of(new Match(file.get(), canonical(candidate)));
      }
    }
    return Optional.empty();
  }

  /** A path that ends like a folder means the folder's index first. */
  private static List<String> candidates(String path) {
    if (path.endsWith("/")) {
      return both(path.substring(0, path.length() - 1), true);
    }
    if (path.endsWith("/index.html")) {
      return both(path.substring(0, path.length() - "/index.html".length()), true);
    }
    if (path.endsWith("/index")) {
      return both(path.substring(0, path.length() - "/index".length()), true);
    }
    boolean isHtml = path.endsWith(".html");
    return both(isHtml ? path.substring(0, path.length() - ".html".length()) : path, false);
  }

  private static List<String> both(String stem, boolean indexFirst) {
    String index = stem + "/index.html";
    String page = stem + ".html";
    return indexFirst ? List.of(index, page) : List.of(page, index);
  }

  private String canonical(String file) {
    boolean isIndex = file.endsWith("/index.html");
    String suffix = isIndex ? "/index.html" : ".html";
    String stem = file.substring(0, file.length() - suffix.length());
    boolean slash =
        switch (mode) {
          case "drop-trailing-slash" -> stem.isEmpty();
          case "force-trailing-slash" -> true;
          default -> isIndex;
        };
    return slash ? stem + "/" : stem;
  }
}

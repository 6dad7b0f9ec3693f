package dev.samovar.jvm.assets;

import dev.samovar.http.Body;
import dev.samovar.http.ETag;
import dev.samovar.http.HttpException;
import dev.samovar.http.Percent;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.http.Status;
import dev.samovar.http.Validators;
import dev.samovar.jvm.config.AssetsConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Static assets, asked before the worker.
 *
 * @see <a href="https://developers.cloudflare.com/workers/static-assets/routing/">Workers: how
 *     assets are routed</a>
 */
public final class Assets {
  private final AssetsConfig config;
  private final AssetFolder folder;
  private final HtmlHandling html;
  private final FileTags tags = new FileTags();

  public Assets(AssetsConfig config) {
    this.config = config;
    this.folder = new AssetFolder(config.directory());
    this.html = new HtmlHandling(config.htmlHandling(), folder);
  }

  /** The asset's answer; nothing if the request is the worker's. */
  public Optional<Response> answer(Request request) {
    return isWorkersFirst(request.path()) ? Optional.empty() : find(request);
  }

  /** What the assets binding answers: no request is the worker's. */
  public Response fetch(Request request) {
    return find(request).or(() -> notFound(request)).orElse(Response.status(Status.NOT_FOUND));
  }

  private Optional<Response> find(Request request) {
    String path;
    try {
      path = Percent.decode(request.path());
    } catch (HttpException malformed) {
      return Optional.empty();
    }
    Optional<HtmlHandling.Match> match = html.match(path);
    if (match.isPresent()) {
      return Optional.of(serve(request, path, match.get()));
    }
    // A page that is navigated to is the application's; what scripts fetch is the worker's.
    boolean navigates = request.header("Sec-Fetch-Mode").filter("navigate"::equals).isPresent();
    return navigates ? notFound(request) : Optional.empty();
  }

  /** What a browser gets where neither an asset nor, being navigation, the worker is asked. */
  private Optional<Response> notFound(Request request) {
    return switch (config.notFoundHandling()) {
      case "single-page-application" ->
          folder.file("/index.html").map(file -> file(request, "/index.html", file));
      case "404-page" ->
          folder
              .file("/404.html")
              .map(file -> file(request, "/404.html", file).withStatus(Status.NOT_FOUND));
      default -> Optional.empty();
    };
  }

  private Response serve(Request request, String path, HtmlHandling.Match match) {
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return Response.status(Status.METHOD_NOT_ALLOWED).withHeader("Allow", "GET, HEAD");
    }
    if (!match.canonicalPath().equals(path)) {
      String query = request.url().query();
      String location = encoded(match.canonicalPath()) + (query.isEmpty() ? "" : "?" + query);
      return Response.redirect(location, Status.TEMPORARY_REDIRECT);
    }
    return file(request, path, match.file());
  }

  private Response file(Request request, String path, Path file) {
    Validators validators = Validators.of(ETag.of(tags.of(file)));
    Response response =
        validators
            .answer(request, () -> content(file))
            .withHeader("Cache-Control", "public, max-age=0, must-revalidate");
    return AssetHeaders.read(folder.root().resolve("_headers")).addTo(response, path);
  }

  private static Response content(Path file) {
    try {
      Body body = Body.of(Files.newInputStream(file), Files.size(file));
      return Response.stream(ContentTypes.of(file.getFileName().toString()), body);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private boolean isWorkersFirst(String path) {
    boolean first = false;
    for (String pattern : config.workerFirst()) {
      boolean excludes = pattern.startsWith("!");
      if (matches(excludes ? pattern.substring(1) : pattern, path)) {
        if (excludes) {
          return false;
        }
        first = true;
      }
    }
    return first;
  }

  private static boolean matches(String pattern, String path) {
    return pattern.endsWith("*")
        ? path.startsWith(pattern.substring(0, pattern.length() - 1))
        : path.equals(pattern);
  }

  private static String encoded(String path) {
    return Percent.encode(path).replace("%2F", "/");
  }
}

package dev.samovar.jvm.assets;

import dev.samovar.http.Body;
import dev.samovar.http.ETag;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.http.Status;
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
  private final WorkerFirst workerFirst;
  private final FileTags tags = new FileTags();

  public Assets(AssetsConfig config) {
    this.config = config;
    this.folder = new AssetFolder(config.directory());
    this.workerFirst = new WorkerFirst(config.workerFirst());
  }

  /** The asset's answer; nothing if the request is the worker's. */
  public Optional<Response> answer(Request request) {
    return switch (workerFirst.of(request.url().path())) {
      case WORKER -> Optional.empty();
      case ASSETS -> Optional.of(fetch(request));
      case OPEN -> find(request, isForNotFound(request) ? config.notFoundHandling() : "none");
    };
  }

  /** What the assets binding answers: no request is the worker's. */
  public Response fetch(Request request) {
    return find(request, config.notFoundHandling())
        .orElseGet(() -> withHeaders(request, Response.status(Status.NOT_FOUND)));
  }

  /** A page that is navigated to is the application's; what scripts fetch is the worker's. */
  private boolean isForNotFound(Request request) {
    boolean navigates = request.header("Sec-Fetch-Mode").filter("navigate"::equals).isPresent();
    return navigates || workerFirst.isConfigured();
  }

  private Optional<Response> find(Request request, String notFound) {
    String path = AssetPaths.decode(request.url().path());
    return new AssetSearch(folder, config.htmlHandling(), notFound, path)
        .run()
        .map(found -> withHeaders(request, answer(request, path, found)));
  }

  private Response answer(Request request, String path, AssetSearch.Found found) {
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return Response.status(Status.METHOD_NOT_ALLOWED).withHeader("Allow", "GET, HEAD");
    }
    String canonical = AssetPaths.encode(found.redirect().orElse(path));
    if (found.redirect().isPresent() || !canonical.equals(request.url().path())) {
      String query = request.url().query();
      String location = canonical + (query.isEmpty() ? "" : "?" + query);
      return Response.redirect(location, Status.TEMPORARY_REDIRECT);
    }
    return file(request, found);
  }

  private Response file(Request request, AssetSearch.Found found) {
    Path file = found.file();
    String tag = ETag.of(tags.of(file)).toString();
    Response answer =
        isKnown(request, tag)
            ? Response.status(Status.NOT_MODIFIED)
            : content(file).withStatus(found.status());
    Response response = answer.withHeader("ETag", tag);
    boolean isCached = !request.headers().has("Authorization") && !request.headers().has("Range");
    return isCached
        ? response.withHeader("Cache-Control", "public, max-age=0, must-revalidate")
        : response;
  }

  /** As Cloudflare's assets do: one tag, strong or weak, and no other condition. */
  private static boolean isKnown(Request request, String tag) {
    String known = request.headers().joined("If-None-Match").orElse("");
    return known.equals(tag) || known.equals("W/" + tag);
  }

  private Response withHeaders(Request request, Response response) {
    return AssetHeaders.read(folder.root().resolve("_headers"))
        .addTo(response, request.url().path());
  }

  private static Response content(Path file) {
    try {
      Body body = Body.of(Files.newInputStream(file), Files.size(file));
      return Response.stream(ContentTypes.of(file.getFileName().toString()), body);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}

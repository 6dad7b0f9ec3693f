package dev.samovar.e2e.reference;

import static dev.samovar.http.CompressionFormat.GZIP;

import dev.samovar.crypto.Digest;
import dev.samovar.http.Body;
import dev.samovar.http.BodyTransform;
import dev.samovar.http.CompressionFormat;
import dev.samovar.http.Response;
import dev.samovar.http.client.Fetch;
import dev.samovar.http.client.FetchRequest;
import dev.samovar.r2.R2Object;
import dev.samovar.routing.BodyLimit;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import java.io.IOException;
import java.io.InputStream;

/** Bodies that a client makes too large, or compresses badly. */
final class BodyRoutes implements Routes<Env> {
  private static final int MOST = 1 << 20;
  private static final BodyTransform SAME = (chunk, count, out) -> out.write(chunk, 0, count);

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.post("/inflate/{format}/bytes", c -> size(inflated(c).bytes(MOST).length));
    routes.post("/inflate/{format}/text", c -> size(inflated(c).text().length()));
    routes.post("/inflate/{format}/stream", c -> size(count(inflated(c).stream())));
    routes.post("/inflate/{format}/tee", c -> size(inflated(c).tee().second().bytes(MOST).length));
    routes.post("/inflate/{format}/twice", c -> size(twice(c).bytes(MOST).length));
    routes.group("/limited", BodyRoutes::limited);
    routes.group("/handed", BodyRoutes::handed);
  }

  /** What a body is handed to. */
  private static void handed(RouteGroup<Env> routes) {
    routes.post("/bytes", c -> size(c.request().bytes().length));
    routes.post("/stream", c -> size(count(c.request().stream())));
    receivers(routes);
  }

  private static void receivers(RouteGroup<Env> routes) {
    routes.post("/bucket", c -> done(c.env().bucket().put("handed", c.request().body())));
    routes.post("/kv", c -> done(() -> c.env().kv().put("handed", c.request().body())));
    routes.post("/digest", c -> size(Digest.SHA_256.of(c.request().body()).length));
    routes.post("/object", c -> c.env().readers().getByName("a").fetch(c.request()));
    routes.post("/fetch", BodyRoutes::toFetch);
    routes.post("/inflated", c -> size(c.request().body().decompressed(GZIP).bytes(MOST).length));
    routes.post(
        "/inflated-kv",
        c -> done(() -> c.env().kv().put("handed", c.request().body().decompressed(GZIP))));
    routes.post(
        "/deflated", c -> size(c.request().body().compressed(GZIP).bytes(MOST).length > 0 ? 1 : 0));
  }

  private static Response done(R2Object stored) {
    return Response.noContent();
  }

  private static Response done(Runnable work) {
    work.run();
    return Response.noContent();
  }

  private static Response toFetch(Context<Env> c) {
    String url = c.request().header("X-Receiver").orElseThrow();
    return Fetch.send(FetchRequest.post(url).withBody(c.request().body()));
  }

  private static void limited(RouteGroup<Env> routes) {
    routes.use(BodyLimit.of(10));
    routes.post("/bytes", c -> size(c.request().bytes(1000).length));
    routes.post("/text", c -> size(c.request().text().length()));
    routes.post("/form", c -> size(c.request().form().parts().size()));
    routes.post("/stream", c -> size(count(c.request().stream())));
    routes.post("/body", c -> size(c.request().body().bytes().length));
    routes.post("/tee", c -> size(c.request().body().tee().second().bytes().length));
    routes.post("/transformed", c -> size(c.request().body().transformed(SAME).bytes().length));
    routes.post("/ignored", c -> Response.text("ignored\n"));
    receivers(routes);
  }

  private static Body inflated(Context<Env> c) {
    return c.request().body().decompressed(format(c));
  }

  /** Of bytes that are in memory. */
  private static Body twice(Context<Env> c) {
    return Body.of(c.request().bytes()).decompressed(format(c)).transformed(SAME);
  }

  private static CompressionFormat format(Context<Env> c) {
    return c.path("format").as("a format", CompressionFormat::valueOf);
  }

  private static int count(InputStream in) throws IOException {
    byte[] chunk = new byte[1000];
    int count = 0;
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      count += read;
    }
    return count;
  }

  private static Response size(int size) {
    return new Lines().add("size", Integer.toString(size)).toResponse();
  }
}

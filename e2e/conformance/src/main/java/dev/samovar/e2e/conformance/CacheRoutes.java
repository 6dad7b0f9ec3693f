package dev.samovar.e2e.conformance;

import com.dslplatform.json.CompiledJson;
import dev.samovar.cache.Caches;
import dev.samovar.http.HttpException;
import dev.samovar.http.MediaType;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import dev.samovar.worker.PlatformException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Function;

/** Responses kept for ten seconds. */
final class CacheRoutes implements Routes<Env> {

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.get("/cache-example", CacheRoutes::example);
    routes.get("/cache-stream", CacheRoutes::stream);
    routes.get("/cache-api/get/{key}", CacheRoutes::get);
    routes.put("/cache-api/put/{key}", c -> withKey(c, key -> stored(key, now())));
    routes.post("/cache-api/delete/{key}", CacheRoutes::delete);
  }

  private static Response example(Context<Env> c) {
    String url = c.request().url().toString();
    return Caches.defaultCache().match(url).orElseGet(() -> stored(url, now()));
  }

  private static Response stream(Context<Env> c) {
    String url = c.request().url().toString();
    return Caches.defaultCache()
        .match(url)
        .orElseGet(() -> stored(url, Response.stream(MediaType.TEXT, CacheRoutes::write)));
  }

  private static void write(OutputStream out) throws IOException {
    int lines = new Random().nextInt(10);
    for (int i = 0; i < lines; i++) {
      out.write((lines + " lines of this\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      pause();
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IOException("Nobody waits for the rest", e);
    }
  }

  private static Response get(Context<Env> c) {
    return withKey(
        c, key -> Caches.defaultCache().match(key).orElseGet(() -> Response.text("cache miss")));
  }

  private static Response delete(Context<Env> c) {
    return withKey(
        c,
        key -> Response.json(Caches.defaultCache().delete(key) ? "Success" : "ResponseNotFound"));
  }

  /** The key comes from the client: one that makes no URL is the client's error. */
  private static Response withKey(Context<Env> c, Function<String, Response> work) {
    String url = "https://" + c.path("key").value();
    try {
      return work.apply(url);
    } catch (PlatformException e) {
      throw HttpException.badRequest("'key' must be a host and a path: " + e.getMessage(), e);
    }
  }

  private static Response now() {
    return Response.json(new Moment(System.currentTimeMillis()));
  }

  private static Response stored(String url, Response response) {
    return Caches.defaultCache().put(url, response.withHeader("cache-control", "s-maxage=10"));
  }

  @CompiledJson
  record Moment(long timestamp) {}
}

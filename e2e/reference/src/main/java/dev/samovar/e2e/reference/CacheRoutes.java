package dev.samovar.e2e.reference;

import dev.samovar.cache.Cache;
import dev.samovar.cache.Caches;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import dev.samovar.worker.PlatformException;

/** Keys and responses of a cache; a key is the request's body. */
final class CacheRoutes implements Routes<Env> {

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.post("/keys", CacheRoutes::keys);
    routes.post("/responses/{status}", CacheRoutes::responses);
    routes.post("/match", c -> found(cache().match(c.request().text()).isPresent()));
    routes.post("/put", c -> cache().put(c.request().text(), response(200)));
    routes.post("/delete", c -> found(cache().delete(c.request().text())));
  }

  private static Response keys(Context<Env> c) {
    String key = c.request().text();
    return new Lines()
        .add("put", outcome(() -> cache().put(key, response(200))))
        .add("match", outcome(() -> cache().match(key)))
        .add("delete", outcome(() -> cache().delete(key)))
        .toResponse();
  }

  private static Response responses(Context<Env> c) {
    Response response = response(c.path("status").asInt());
    String vary = c.request().header("X-Vary").orElse("Accept");
    return new Lines()
        .add(
            "put",
            outcome(() -> cache().put("https://a.example/", response.withHeader("Vary", vary))))
        .toResponse();
  }

  private static Response response(int status) {
    return Response.text("a").withStatus(status).withHeader("Cache-Control", "max-age=60");
  }

  private static Cache cache() {
    return Caches.defaultCache();
  }

  private static String outcome(Runnable call) {
    try {
      call.run();
      return "done";
    } catch (PlatformException e) {
      return e.name();
    }
  }

  private static Response found(boolean found) {
    return new Lines().add("found", Boolean.toString(found)).toResponse();
  }
}

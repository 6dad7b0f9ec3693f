package dev.samovar.e2e.events;

import dev.samovar.cache.Caches;
import dev.samovar.http.Response;
import dev.samovar.platform.DataPoint;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import dev.samovar.worker.BindingException;

/** Small bindings. */
final class Platform {

  private Platform() {}

  static void routes(Router<EventsEnv> router) {
    router.get("/limit/{key}", Platform::limit);
    router.get("/point", Platform::point);
    router.get("/version", c -> Response.text(c.env().version().id().isEmpty() ? "none" : "an id"));
    router.get("/missing-secret", Platform::missingSecret);
    router.get("/present-secret", c -> Response.text(c.env().presentSecret().get().value()));
    router.put("/cache/{key}", Platform::cache);
    router.get("/cache/{key}", Platform::cached);
    router.delete(
        "/cache/{key}", c -> Response.text("" + Caches.defaultCache().delete(cacheUrl(c))));
    router.get(
        "/other-cache/{key}",
        c -> Response.text("" + Caches.open("other").match(cacheUrl(c)).isPresent()));
  }

  private static Response limit(Context<EventsEnv> c) {
    return Response.text(c.env().limiter().limit(c.path("key").value()) ? "within" : "beyond");
  }

  private static Response point(Context<EventsEnv> c) {
    c.env().points().writeDataPoint(DataPoint.of("e2e").withBlobs("a", "b").withDoubles(1.5));
    return Response.text("written");
  }

  private static String cacheUrl(Context<EventsEnv> c) {
    return "https://cached.example/" + c.path("key").value();
  }

  private static Response cache(Context<EventsEnv> c) {
    Response response =
        Response.text(c.request().text()).withHeader("Cache-Control", "s-maxage=10");
    return Caches.defaultCache().put(cacheUrl(c), response);
  }

  private static Response cached(Context<EventsEnv> c) {
    return Caches.defaultCache().match(cacheUrl(c)).orElse(Response.text("cache miss"));
  }

  private static Response missingSecret(Context<EventsEnv> c) {
    try {
      return Response.text(c.env().missingSecret().get().value());
    } catch (BindingException e) {
      return Response.text("missing");
    }
  }
}

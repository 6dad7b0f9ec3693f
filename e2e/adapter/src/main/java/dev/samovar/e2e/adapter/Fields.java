package dev.samovar.e2e.adapter;

import dev.samovar.http.Response;
import dev.samovar.routing.Router;
import dev.samovar.worker.NoBindings;

/** Header fields, both ways. */
final class Fields {

  private Fields() {}

  static void routes(Router<NoBindings> router) {
    router.get("/fields/in", c -> Response.text(c.request().header("X-Given").orElse("none")));
    router.get(
        "/fields/out",
        c ->
            Response.text("fields")
                .withAddedHeader("Set-Cookie", "a=1; Path=/")
                .withAddedHeader("Set-Cookie", "b=2; Expires=Wed, 01 Jan 2031 00:00:00 GMT")
                .withHeader("X-Own", "value"));
  }
}

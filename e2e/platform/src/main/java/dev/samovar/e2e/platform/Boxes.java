package dev.samovar.e2e.platform;

import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;

/** The way to the object with a container. */
final class Boxes {

  private Boxes() {}

  static void routes(Router<PlatformEnv> router) {
    router.post("/boxes/{what}", Boxes::ask);
  }

  private static Response ask(Context<PlatformEnv> c) {
    return c.env().boxes().getByName("one").fetch("http://box/" + c.path("what").value());
  }
}

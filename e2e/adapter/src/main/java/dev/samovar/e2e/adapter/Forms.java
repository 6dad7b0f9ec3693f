package dev.samovar.e2e.adapter;

import dev.samovar.http.Response;
import dev.samovar.routing.Router;
import dev.samovar.worker.NoBindings;

/** Forms as browsers send them, and as they should not. */
final class Forms {

  private Forms() {}

  static void routes(Router<NoBindings> router) {
    router.post("/form", c -> Response.text("parts: " + c.request().form().parts().size()));
  }
}

package dev.samovar.e2e.conformance;

import dev.samovar.http.NotFound;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import dev.samovar.worker.Secret;

/** Fields and files of forms. */
final class FormRoutes implements Routes<Env> {

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.post("/is-secret", c -> Response.text(secret(c).value()));
  }

  private static Secret secret(Context<Env> c) {
    String name = c.request().form().param("secret").value();
    return switch (name) {
      case "EXAMPLE_SECRET" -> c.env().exampleSecret();
      case "SOME_SECRET" -> c.env().someSecret();
      default -> throw new NotFound("There is no secret '" + name + "'");
    };
  }
}

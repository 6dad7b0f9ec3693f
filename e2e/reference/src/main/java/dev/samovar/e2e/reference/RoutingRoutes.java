package dev.samovar.e2e.reference;

import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.Cors;
import dev.samovar.routing.Filter;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;

/** Which route answers, and with what values. */
final class RoutingRoutes implements Routes<Env> {

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.get("/@{name}", c -> value(c, "name"));
    routes.get("/café-{name}", c -> value(c, "name"));
    routes.get("/my files/{name}", c -> value(c, "name"));
    routes.get("/segment/{name}", c -> value(c, "name"));
    routes.get("/rest/{name...}", c -> value(c, "name"));
    routes.get("/sent/{name...}", c -> text("path", c.request().url().path()));
    routes.get("/private/x", c -> Response.text("private"));
    routes.options("/{all...}", c -> text("options", c.path("all").value()));
    routes.group(
        "/api/{tenant}",
        api ->
            api.use(Cors.allow("https://app.example"), tenant())
                .get("/tasks", c -> Response.text("tasks"))
                .put("/tasks/{id}", c -> value(c, "id")));
  }

  private static Filter<Env> tenant() {
    return (c, next) -> next.handle(c).withHeader("X-Tenant", c.path("tenant").value());
  }

  private static Response value(Context<Env> c, String name) {
    return text(name, c.path(name).value());
  }

  private static Response text(String name, String value) {
    return new Lines().add(name, value).toResponse();
  }
}

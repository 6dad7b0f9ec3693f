package dev.samovar.bench;

import com.dslplatform.json.CompiledJson;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;

/** A hundred routes of a CRUD application, of which the load asks for some near the end. */
final class ManyRoutes implements Routes<BenchEnv> {
  private static final int RESOURCES = 25;

  @CompiledJson
  record Item(String resource, long id, String view) {}

  @Override
  public void register(RouteGroup<BenchEnv> routes) {
    for (int i = 0; i < RESOURCES; i++) {
      String resource = "resource" + i;
      routes
          .get("/" + resource, c -> Response.text(resource))
          .post("/" + resource, c -> Response.text(resource))
          .get("/" + resource + "/{id}", c -> item(resource, c))
          .delete("/" + resource + "/{id}", c -> Response.noContent());
    }
  }

  private static Response item(String resource, Context<BenchEnv> c) {
    return Response.json(new Item(resource, c.path("id").asLong(), c.query("view").or("short")));
  }
}

package dev.samovar.e2e.conformance;

import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;

/** Objects with SQL: the path's first segment names the object, the rest is what it is asked. */
final class SqlRoutes implements Routes<Env> {

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.get("/sql-counter/{path...}", c -> ask(c.env().sqlCounter(), c));
    routes.get("/sql-iterator/{path...}", c -> ask(c.env().sqlIterator(), c));
  }

  private static Response ask(DurableObjectNamespace namespace, Context<Env> c) {
    String path = c.path("path").value();
    int slash = path.indexOf('/');
    String name = slash < 0 ? path : path.substring(0, slash);
    String asked = slash < 0 ? "/" : path.substring(slash);
    return namespace.getByName(name).fetch("https://object" + asked);
  }
}

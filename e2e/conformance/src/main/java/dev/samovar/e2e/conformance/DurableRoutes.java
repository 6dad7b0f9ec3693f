package dev.samovar.e2e.conformance;

import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.durable.DurableObjectStub;
import dev.samovar.durable.LocationHint;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;

/** Durable Objects, each asked by a request. */
final class DurableRoutes implements Routes<Env> {

  private static final String NAME = "my-durable-object";
  private static final String HELLO = "https://object/hello";

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.get("/{id}", c -> c.env().counter().getByName("A").fetch(c.request()));
    routes.get("/put-raw", DurableRoutes::putRaw);
    routes.get("/auto-response", DurableRoutes::autoResponse);
    routes.get("/hello", c -> byId(c).fetch(HELLO));
    routes.get("/ctor-name", c -> byId(c).fetch("https://object/ctor-name"));
    routes.get("/get-by-name", c -> c.env().myClass().getByName(NAME).fetch(HELLO));
    routes.get("/get-by-name-with-location-hint", DurableRoutes::hinted);
    routes.get("/hello-unique", DurableRoutes::unique);
  }

  private static Response putRaw(Context<Env> c) {
    DurableObjectNamespace namespace = c.env().putRawTestObject();
    return namespace.get(namespace.newUniqueId()).fetch(c.request());
  }

  private static Response autoResponse(Context<Env> c) {
    DurableObjectStub object = c.env().auto().getByName("singleton");
    object.fetch("https://object/set").body().bytes();
    return object.fetch("https://object/get");
  }

  private static DurableObjectStub byId(Context<Env> c) {
    DurableObjectNamespace namespace = c.env().myClass();
    return namespace.get(namespace.idFromName(NAME));
  }

  private static Response hinted(Context<Env> c) {
    return c.env().myClass().getByName(NAME, LocationHint.EASTERN_NORTH_AMERICA).fetch(HELLO);
  }

  private static Response unique(Context<Env> c) {
    DurableObjectNamespace namespace = c.env().myClass();
    return namespace.get(namespace.newUniqueId()).fetch(HELLO);
  }
}

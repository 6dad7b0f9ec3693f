package dev.samovar.e2e.realtime.sockets;

import dev.samovar.e2e.realtime.RealtimeEnv;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;

/** {@code /sockets/…}. */
public final class SocketRoutes implements Routes<RealtimeEnv> {

  @Override
  public void register(RouteGroup<RealtimeEnv> routes) {
    routes.get("/echo", Talks::echo);
    routes.get("/mirror", Talks::mirror);
    routes.get("/closing", Talks::closing);
    routes.get("/failing", Talks::failing);
    routes.get("/ticking", Talks::ticking);
    routes.get("/call", Calls::world);
    routes.get("/call-service", Calls::service);
    routes.get("/relay/{name}", Calls::relay);
    routes.get("/relay-to-service", Calls::relayToService);
    routes.get("/object/{name}", Calls::handOn);
  }
}

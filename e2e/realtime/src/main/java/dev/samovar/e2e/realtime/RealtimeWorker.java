package dev.samovar.e2e.realtime;

import dev.samovar.e2e.realtime.hubs.HubRoutes;
import dev.samovar.e2e.realtime.leaving.LeavingRoutes;
import dev.samovar.e2e.realtime.rooms.RoomRoutes;
import dev.samovar.e2e.realtime.sockets.SocketRoutes;
import dev.samovar.http.Response;
import dev.samovar.routing.Router;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;

/** Each kind of live connection has a package and a prefix of its own. */
@Worker(name = "realtime")
public final class RealtimeWorker implements WorkerApp<RealtimeEnv> {

  @Override
  public void routes(Router<RealtimeEnv> router) {
    router.mount("/sockets", new SocketRoutes());
    router.mount("/rooms", new RoomRoutes());
    router.mount("/hubs", new HubRoutes());
    router.mount("/leaving", new LeavingRoutes());
    router.get("/seen/{key}", c -> Response.text(seen(c.env(), c.path("key").value())));
  }

  private static String seen(RealtimeEnv env, String key) {
    return env.seen().get(key).orElse("nothing");
  }
}

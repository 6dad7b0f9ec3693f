package dev.samovar.bench;

import dev.samovar.http.Response;
import dev.samovar.routing.Router;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;

/** The work of all rows. */
@Worker(name = "bench")
public final class Bench implements WorkerApp<BenchEnv> {

  @Override
  public void routes(Router<BenchEnv> router) {
    router.get("/plain", c -> Response.text("Hello, World!"));
    router.get("/page", c -> Page.show());
    router.post("/orders", Orders::price);
    router.mount("/api", new ManyRoutes());
    router.mount("/db", new DatabaseRoutes());
    router.mount("/bodies", new BodyRoutes());
    router.mount("/computing", new ComputingRoutes());
  }
}

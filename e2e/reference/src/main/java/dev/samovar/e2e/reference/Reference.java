package dev.samovar.e2e.reference;

import dev.samovar.routing.Router;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;

/** The routes of each area, under its name. */
@Worker(name = "reference")
public final class Reference implements WorkerApp<Env> {

  @Override
  public void routes(Router<Env> router) {
    router.mount("/json", new JsonRoutes());
    router.mount("/echo", new EchoRoutes());
    router.mount("/request", new RequestRoutes());
    router.mount("/routing", new RoutingRoutes());
    router.mount("/answer", new AnswerRoutes());
    router.mount("/body", new BodyRoutes());
    router.mount("/bucket", new BucketRoutes());
    router.mount("/cache", new CacheRoutes());
  }
}

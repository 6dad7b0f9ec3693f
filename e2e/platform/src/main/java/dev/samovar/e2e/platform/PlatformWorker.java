package dev.samovar.e2e.platform;

import dev.samovar.routing.Router;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;

@Worker(name = "platform")
public final class PlatformWorker implements WorkerApp<PlatformEnv> {

  @Override
  public void routes(Router<PlatformEnv> router) {
    Boxes.routes(router);
    Browsers.routes(router);
    Models.routes(router);
    Pictures.routes(router);
    Pages.routes(router);
    Patterns.routes(router);
    Vectors.routes(router);
    Webhooks.routes(router);
  }
}

package dev.samovar.e2e.services;

import dev.samovar.routing.Router;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;

@Worker(name = "services")
public final class ServicesWorker implements WorkerApp<ServicesEnv> {

  @Override
  public void routes(Router<ServicesEnv> router) {
    FlowRoutes.add(router);
    ServiceRoutes.add(router);
    OwnRoutes.add(router);
    ContextRoutes.add(router);
  }
}

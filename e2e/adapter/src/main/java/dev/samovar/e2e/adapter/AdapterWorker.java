package dev.samovar.e2e.adapter;

import dev.samovar.routing.Router;
import dev.samovar.worker.NoBindings;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;

/** Each group of routes is a class. */
@Worker(name = "adapter")
public final class AdapterWorker implements WorkerApp<NoBindings> {

  @Override
  public void routes(Router<NoBindings> router) {
    Faults.routes(router);
    Endless.routes(router);
    Waits.routes(router);
    Monitors.routes(router);
    Bodies.routes(router);
    Fields.routes(router);
    Forms.routes(router);
    Logs.routes(router);
    Clients.routes(router);
    Limits.routes(router);
    Streams.routes(router);
    Steps.routes(router);
  }
}

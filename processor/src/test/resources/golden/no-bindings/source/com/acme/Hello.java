package com.acme;

import dev.samovar.routing.Router;
import dev.samovar.worker.NoBindings;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;

@Worker(name = "hello")
final class Hello implements WorkerApp<NoBindings> {

  @Override
  public void routes(Router<NoBindings> router) {}
}

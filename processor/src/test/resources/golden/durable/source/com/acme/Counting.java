package com.acme;

import dev.samovar.routing.Router;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;

@Worker(name = "counting")
final class Counting implements WorkerApp<Env> {

  @Override
  public void routes(Router<Env> router) {}
}

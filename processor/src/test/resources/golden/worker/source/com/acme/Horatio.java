package com.acme;

import com.acme.env.AppEnv;
import dev.samovar.routing.Router;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;

/** A worker whose Horatio is named in its comment and its annotation, too. */
@Worker(name = "horatio")
public final class Horatio implements WorkerApp<AppEnv> {

  @Override
  public void routes(Router<AppEnv> router) {}
}

package com.acme;

import dev.samovar.routing.Router;
import dev.samovar.worker.Cron;
import dev.samovar.worker.NoBindings;
import dev.samovar.worker.Scheduled;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;

/** A worker that is called by the clock. */
@Worker(name = "clock")
final class Clock implements WorkerApp<NoBindings> {

  @Override
  public void routes(Router<NoBindings> router) {}

  @Cron("23 * * * *")
  public void sweep(Scheduled<NoBindings> event) {}

  @Cron({"0 9 L * *", "*/5 0-6,22 1,15W JAN-MAR/2 6#3"})
  public void report(Scheduled<NoBindings> event) throws Exception {}
}

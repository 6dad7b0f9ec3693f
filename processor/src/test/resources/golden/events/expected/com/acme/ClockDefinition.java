package com.acme;

import dev.samovar.spi.BindingSource;
import dev.samovar.spi.EventTable;
import dev.samovar.spi.WorkerDefinition;
import dev.samovar.worker.NoBindings;
import dev.samovar.worker.WorkerApp;

/** How a runtime finds and makes {@link Clock}. */
public final class ClockDefinition implements WorkerDefinition<NoBindings> {

  @Override
  public String name() {
    return "clock";
  }

  @Override
  public WorkerApp<NoBindings> create() {
    return new Clock();
  }

  @Override
  public NoBindings bind(BindingSource source) {
    return new NoBindings() {};
  }

  @Override
  public void events(WorkerApp<NoBindings> worker, EventTable<NoBindings> events) {
    var app = (Clock) worker;
    events.cron("*/5 0-6,22 1,15W JAN-MAR/2 6#3", app::report);
    events.cron("0 9 L * *", app::report);
    events.cron("23 * * * *", app::sweep);
  }
}

package com.acme;

import dev.samovar.json.JsonType;
import dev.samovar.spi.BindingSource;
import dev.samovar.spi.EventTable;
import dev.samovar.spi.MessageFormat;
import dev.samovar.spi.WorkerDefinition;
import dev.samovar.worker.WorkerApp;

/** How a runtime finds and makes {@link Clock}. */
public final class ClockDefinition implements WorkerDefinition<Clock.Env> {

  @Override
  public String name() {
    return "clock";
  }

  @Override
  public WorkerApp<Clock.Env> create() {
    return new Clock();
  }

  @Override
  public Clock.Env bind(BindingSource source) {
    return new ClockEnvBindings(source);
  }

  @Override
  public void start(WorkerApp<Clock.Env> worker) {
    var app = (Clock) worker;
    app.wind();
    app.adjust();
  }

  @Override
  public void events(WorkerApp<Clock.Env> worker, EventTable<Clock.Env> events) {
    var app = (Clock) worker;
    events.email(app::onEmail);
    events.queue("blobs", MessageFormat.bytes(), app::onBlobs);
    events.queue("names", MessageFormat.text(), app::onNames);
    events.queue("names-staging", MessageFormat.text(), app::onNames);
    events.queue("ticks", MessageFormat.json(JsonType.of(Clock.Tick.class)), app::onTicks);
    events.cron("*/5 0-6,22 15W JAN-MAR/2 6#3", app::report);
    events.cron("0 9 L * *", app::report);
    events.cron("23 * * * *", app::sweep);
    events.tail(app::onTail);
  }
}

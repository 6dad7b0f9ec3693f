package com.acme;

import dev.samovar.spi.BindingSource;
import dev.samovar.spi.WorkerDefinition;
import dev.samovar.worker.WorkerApp;

/** How a runtime finds and makes {@link Counting}. */
public final class CountingDefinition implements WorkerDefinition<Env> {

  @Override
  public String name() {
    return "counting";
  }

  @Override
  public WorkerApp<Env> create() {
    return new Counting();
  }

  @Override
  public Env bind(BindingSource source) {
    return new EnvBindings(source);
  }
}

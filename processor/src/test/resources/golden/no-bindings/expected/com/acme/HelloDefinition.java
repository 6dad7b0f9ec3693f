package com.acme;

import dev.samovar.spi.BindingSource;
import dev.samovar.spi.WorkerDefinition;
import dev.samovar.worker.NoBindings;
import dev.samovar.worker.WorkerApp;

/** How a runtime finds and makes {@link Hello}. */
public final class HelloDefinition implements WorkerDefinition<NoBindings> {

  @Override
  public String name() {
    return "hello";
  }

  @Override
  public WorkerApp<NoBindings> create() {
    return new Hello();
  }

  @Override
  public NoBindings bind(BindingSource source) {
    return new NoBindings() {};
  }
}

package dev.samovar.testing;

import dev.samovar.spi.BindingSource;
import dev.samovar.spi.WorkerDefinition;
import dev.samovar.worker.WorkerApp;

/** A worker with an env that is at hand already. */
record GivenWorker<E>(WorkerApp<E> app, E env) implements WorkerDefinition<E> {

  @Override
  public String name() {
    return app.getClass().getSimpleName();
  }

  @Override
  public WorkerApp<E> create() {
    return app;
  }

  @Override
  public E bind(BindingSource source) {
    return env;
  }
}

package dev.samovar.jvm;

import dev.samovar.spi.BindingSource;
import dev.samovar.spi.WorkerDefinition;
import dev.samovar.worker.WorkerApp;

/** As the processor would write it. */
record SampleDefinition(SampleApp app) implements WorkerDefinition<BindingSource> {
  @Override
  public String name() {
    return "sample";
  }

  @Override
  public WorkerApp<BindingSource> create() {
    return app;
  }

  @Override
  public BindingSource bind(BindingSource source) {
    return source;
  }
}

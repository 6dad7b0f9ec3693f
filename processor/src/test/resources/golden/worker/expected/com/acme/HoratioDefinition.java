package com.acme;

import com.acme.env.AppEnv;
import com.acme.env.AppEnvBindings;
import dev.samovar.spi.BindingSource;
import dev.samovar.spi.WorkerDefinition;
import dev.samovar.worker.WorkerApp;

/** How a runtime finds and makes {@link Horatio}. */
public final class HoratioDefinition implements WorkerDefinition<AppEnv> {

  @Override
  public String name() {
    return "horatio";
  }

  @Override
  public WorkerApp<AppEnv> create() {
    return new Horatio();
  }

  @Override
  public AppEnv bind(BindingSource source) {
    return new AppEnvBindings(source);
  }
}

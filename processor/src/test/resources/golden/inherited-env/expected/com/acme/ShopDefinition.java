package com.acme;

import dev.samovar.spi.BindingSource;
import dev.samovar.spi.WorkerDefinition;
import dev.samovar.worker.WorkerApp;

/** How a runtime finds and makes {@link Shop}. */
public final class ShopDefinition implements WorkerDefinition<Shop.Env> {

  @Override
  public String name() {
    return "shop";
  }

  @Override
  public WorkerApp<Shop.Env> create() {
    return new Shop();
  }

  @Override
  public Shop.Env bind(BindingSource source) {
    return new ShopEnvBindings(source);
  }
}

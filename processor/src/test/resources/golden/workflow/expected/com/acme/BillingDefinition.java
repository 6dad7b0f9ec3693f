package com.acme;

import dev.samovar.spi.BindingSource;
import dev.samovar.spi.WorkerDefinition;
import dev.samovar.worker.WorkerApp;

/** How a runtime finds and makes {@link Billing}. */
public final class BillingDefinition implements WorkerDefinition<Billing.Env> {

  @Override
  public String name() {
    return "billing";
  }

  @Override
  public WorkerApp<Billing.Env> create() {
    return new Billing();
  }

  @Override
  public Billing.Env bind(BindingSource source) {
    return new BillingEnvBindings(source);
  }
}

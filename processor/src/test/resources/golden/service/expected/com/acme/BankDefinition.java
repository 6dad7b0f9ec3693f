package com.acme;

import dev.samovar.spi.BindingSource;
import dev.samovar.spi.WorkerDefinition;
import dev.samovar.worker.WorkerApp;

/** How a runtime finds and makes {@link Bank}. */
public final class BankDefinition implements WorkerDefinition<Bank.Env> {

  @Override
  public String name() {
    return "bank";
  }

  @Override
  public WorkerApp<Bank.Env> create() {
    return new Bank();
  }

  @Override
  public Bank.Env bind(BindingSource source) {
    return new BankEnvBindings(source);
  }
}

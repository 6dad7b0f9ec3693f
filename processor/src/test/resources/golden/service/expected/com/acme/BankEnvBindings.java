package com.acme;

import dev.samovar.spi.BindingSource;
import java.util.Optional;

/** {@link Bank.Env} over one event's bindings, each looked up when it is asked for. */
final class BankEnvBindings implements Bank.Env {
  private final BindingSource source;

  BankEnvBindings(BindingSource source) {
    this.source = source;
  }

  @Override
  public Bank.Accounts accounts() {
    return new BankAccountsApi().stub(source.service("ACCOUNTS"));
  }

  @Override
  public Optional<Bank.Plans> plans() {
    return source.has("PLANS")
        ? Optional.of(new BankPlansApi().stub(source.service("PLANS")))
        : Optional.empty();
  }
}

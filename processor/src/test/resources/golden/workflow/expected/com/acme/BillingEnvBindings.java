package com.acme;

import dev.samovar.json.JsonType;
import dev.samovar.spi.BindingSource;
import dev.samovar.workflow.Workflows;

/** {@link Billing.Env} over one event's bindings, each looked up when it is asked for. */
final class BillingEnvBindings implements Billing.Env {
  private final BindingSource source;

  BillingEnvBindings(BindingSource source) {
    this.source = source;
  }

  @Override
  public String currency() {
    return source.variable("CURRENCY");
  }

  @Override
  public Workflows<Billing.Invoice> invoices() {
    return source.workflow("INVOICES", JsonType.of(Billing.Invoice.class));
  }
}

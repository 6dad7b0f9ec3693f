package com.acme;

import dev.samovar.json.JsonType;
import dev.samovar.spi.ExportedClasses;
import dev.samovar.spi.WorkflowClass;

/** How a runtime runs instances of {@link Billing.Invoices}. */
public final class BillingInvoicesRegistration implements ExportedClasses {

  @Override
  public void register(Registry registry) {
    registry.workflow(
        "Invoices",
        new WorkflowClass<>(
            JsonType.of(Billing.Invoice.class),
            JsonType.list(JsonType.of(String.class)),
            bindings -> new Billing.Invoices(new BillingEnvBindings(bindings))));
  }
}

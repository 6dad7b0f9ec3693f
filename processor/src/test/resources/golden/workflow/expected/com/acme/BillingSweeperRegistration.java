package com.acme;

import dev.samovar.json.JsonType;
import dev.samovar.spi.ExportedClasses;
import dev.samovar.spi.WorkflowClass;

/** How a runtime runs instances of {@link Billing.Sweeper}. */
public final class BillingSweeperRegistration implements ExportedClasses {

  @Override
  public void register(Registry registry) {
    registry.workflow(
        "Sweep",
        new WorkflowClass<>(
            JsonType.of(String.class),
            null,
            bindings -> new Billing.Sweeper()));
  }
}

package com.acme;

import dev.samovar.spi.EntrypointClass;
import dev.samovar.spi.ExportedClasses;

/** How a runtime calls objects of {@link Bank.Vault}. */
public final class BankVaultRegistration implements ExportedClasses {

  @Override
  public void register(Registry registry) {
    registry.entrypoint(
        "Safe",
        new EntrypointClass((bindings, execution) -> new Bank.Vault(new BankEnvBindings(bindings), execution))
            .serve(BankAccountsApi::call, "close", "find", "statement")
            .serve(BankPlansApi::call, "plan"));
  }
}

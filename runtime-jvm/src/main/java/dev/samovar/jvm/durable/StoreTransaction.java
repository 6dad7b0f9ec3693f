package dev.samovar.jvm.durable;

import dev.samovar.spi.TransactionDriver;

/** What the work of a transaction gets. */
final class StoreTransaction extends StoreOperations implements TransactionDriver {

  private boolean isRolledBack;

  StoreTransaction(HostedObject object) {
    super(object);
  }

  boolean isRolledBack() {
    return isRolledBack;
  }

  @Override
  void check(String operation) {
    if (isRolledBack) {
      throw ObjectFailure.refused("Error", "Cannot " + operation + "() on rolled back transaction");
    }
  }

  @Override
  public void rollback() {
    isRolledBack = true;
  }
}

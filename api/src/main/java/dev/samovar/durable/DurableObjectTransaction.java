package dev.samovar.durable;

import dev.samovar.spi.TransactionDriver;

/**
 * What {@link DurableObjectStorage#transaction} gives to the work: its operations are stored all or
 * none.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/durable-objects/api/legacy-kv-storage-api/#transaction">Durable
 *     Objects: transaction</a>
 */
public final class DurableObjectTransaction extends StorageOperations {

  private final TransactionDriver driver;

  DurableObjectTransaction(TransactionDriver driver, StorageOptions options) {
    super(driver, options);
    this.driver = driver;
  }

  /** The same transaction, whose single operations behave so. */
  public DurableObjectTransaction withOptions(StorageOptions options) {
    return new DurableObjectTransaction(driver, options);
  }

  /** Undo all that was done in it. It takes no more operations; the work goes on and may return. */
  public void rollback() {
    driver.rollback();
  }
}

package dev.samovar.cloudflare.durable;

import dev.samovar.cloudflare.durable.jso.JsDurableObjectStorage;
import dev.samovar.cloudflare.durable.jso.JsDurableObjectTransaction;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.spi.TransactionDriver;
import org.teavm.jso.JSObject;

/** A transaction as the platform gives it. */
final class ObjectTransaction extends ObjectOperations implements TransactionDriver {

  private final JsDurableObjectTransaction transaction;

  ObjectTransaction(JSObject transaction) {
    super((JsDurableObjectStorage) transaction);
    this.transaction = (JsDurableObjectTransaction) transaction;
  }

  @Override
  public void rollback() {
    try {
      transaction.rollback();
    } catch (RuntimeException e) {
      throw JsErrors.of(e);
    }
  }
}

package dev.samovar.spi;

/** A transaction of an object's storage, as its runtime has it. */
public interface TransactionDriver extends StorageOperationsDriver {

  /** Undo what was done in it. */
  void rollback();
}

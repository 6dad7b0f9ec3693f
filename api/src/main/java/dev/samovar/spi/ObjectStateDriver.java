package dev.samovar.spi;

import dev.samovar.durable.DurableObjectId;
import java.util.function.Supplier;

/** An object's state as its runtime has it. */
public interface ObjectStateDriver {

  DurableObjectId id();

  ObjectStorageDriver storage();

  <T> T blockConcurrencyWhile(Supplier<T> work);

  void waitUntil(Runnable work);

  /** Does not return. */
  void abort(String reason);
}

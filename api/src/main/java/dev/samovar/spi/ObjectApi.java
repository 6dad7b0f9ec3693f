package dev.samovar.spi;

import dev.samovar.durable.DurableObjectStub;

/**
 * What the processor writes for an interface annotated {@link
 * dev.samovar.durable.DurableObjectApi}.
 *
 * @param <T> the interface
 */
@FunctionalInterface
public interface ObjectApi<T> {

  /** The interface over calls of an object. */
  T stub(DurableObjectStub object);
}

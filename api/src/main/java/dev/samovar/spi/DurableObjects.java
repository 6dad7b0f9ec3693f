package dev.samovar.spi;

import dev.samovar.durable.DurableObjectState;

/**
 * What the processor writes for a class annotated {@link dev.samovar.durable.DurableObject}; each
 * runtime finds it by {@link java.util.ServiceLoader}.
 */
public interface DurableObjects {

  void register(Registry registry);

  /** Where they go. */
  interface Registry {

    /**
     * @param name under which the class is exported
     */
    void add(String name, Factory factory);
  }

  /** Makes the object; its constructor may wait. */
  @FunctionalInterface
  interface Factory {

    /**
     * @param bindings those of the object, for as long as it lives
     */
    Object create(DurableObjectState state, BindingSource bindings);
  }
}

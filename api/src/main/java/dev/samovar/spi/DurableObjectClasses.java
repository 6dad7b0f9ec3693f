package dev.samovar.spi;

import dev.samovar.durable.DurableObjectState;
import java.util.List;

/**
 * What the processor writes for a class annotated {@link dev.samovar.durable.DurableObject}; each
 * runtime finds it by {@link java.util.ServiceLoader}.
 */
public interface DurableObjectClasses {

  void register(Registry registry);

  /** Where they go. */
  interface Registry {

    /**
     * @param name under which the class is exported
     */
    void add(String name, Factory factory);

    /** Let the objects whose class implements an interface be called by it. */
    void serve(String api, Server server);
  }

  /** Calls an object. */
  @FunctionalInterface
  interface Server {

    /**
     * @return the result as bytes; no bytes for a method that gives none
     */
    byte[] call(Object object, String method, List<byte[]> arguments);
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

package com.acme;

import dev.samovar.spi.DurableObjectClasses;

/** How a runtime makes objects of {@link Counter}. */
public final class CounterRegistration implements DurableObjectClasses {

  @Override
  public void register(Registry registry) {
    registry.add("Counter", (state, bindings) -> new Counter(state, new EnvBindings(bindings)));
  }
}

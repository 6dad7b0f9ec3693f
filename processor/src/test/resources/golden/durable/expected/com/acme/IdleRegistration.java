package com.acme;

import dev.samovar.spi.DurableObjectClasses;

/** How a runtime makes objects of {@link Idle}. */
public final class IdleRegistration implements DurableObjectClasses {

  @Override
  public void register(Registry registry) {
    registry.add("Sleeper", (state, bindings) -> new Idle());
  }
}

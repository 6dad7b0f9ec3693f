package com.acme;

import dev.samovar.spi.DurableObjects;

/** How a runtime makes objects of {@link Idle}. */
public final class IdleRegistration implements DurableObjects {

  @Override
  public void register(Registry registry) {
    registry.add("Sleeper", (state, bindings) -> new Idle());
  }
}

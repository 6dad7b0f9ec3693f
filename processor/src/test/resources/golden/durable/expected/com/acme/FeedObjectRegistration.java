package com.acme;

import dev.samovar.spi.DurableObjectClasses;

/** How a runtime makes objects of {@link FeedObject}. */
public final class FeedObjectRegistration implements DurableObjectClasses {

  @Override
  public void register(Registry registry) {
    registry.add("FeedObject", (state, bindings) -> new FeedObject());
    registry.serve(FeedApi.NAME, FeedApi::call);
  }
}

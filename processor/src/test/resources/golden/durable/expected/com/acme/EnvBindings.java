package com.acme;

import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.durable.DurableObjects;
import dev.samovar.spi.BindingSource;

/** {@link Env} over one event's bindings, each looked up when it is asked for. */
final class EnvBindings implements Env {
  private final BindingSource source;

  EnvBindings(BindingSource source) {
    this.source = source;
  }

  @Override
  public DurableObjectNamespace counter() {
    return source.durableObjects("COUNTER");
  }

  @Override
  public DurableObjects<Feed> feed() {
    return new DurableObjects<>(source.durableObjects("FEED"), new FeedApi());
  }
}

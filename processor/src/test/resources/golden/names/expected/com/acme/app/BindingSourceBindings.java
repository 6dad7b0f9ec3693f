package com.acme.app;

import dev.samovar.d1.D1Database;

/** {@link BindingSource} over one event's bindings, each looked up when it is asked for. */
public final class BindingSourceBindings implements BindingSource {
  private final dev.samovar.spi.BindingSource source;

  public BindingSourceBindings(dev.samovar.spi.BindingSource source) {
    this.source = source;
  }

  @Override
  public D1Database db() {
    return source.d1("DB");
  }
}

package com.acme;

import dev.samovar.d1.D1Database;
import dev.samovar.kv.KvNamespace;
import dev.samovar.spi.BindingSource;

/** {@link Shop.Env} over one event's bindings, each looked up when it is asked for. */
final class ShopEnvBindings implements Shop.Env {
  private final BindingSource source;

  ShopEnvBindings(BindingSource source) {
    this.source = source;
  }

  @Override
  public KvNamespace carts() {
    return source.kv("CARTS");
  }

  @Override
  public D1Database db() {
    return source.d1("DB");
  }
}

package com.acme;

import dev.samovar.spi.JsonCodecs;
import dev.samovar.spi.json.EnumCodec;

/** Reads and writes a {@link Kind} as JSON. */
public final class KindJsonCodec implements JsonCodecs {

  /** The one that other codecs use. */
  public static final EnumCodec<Kind> INSTANCE = new EnumCodec<>(Kind.values(), "short", "LONG");

  @Override
  public void register(Registry registry) {
    registry.add(Kind.class, INSTANCE);
  }
}

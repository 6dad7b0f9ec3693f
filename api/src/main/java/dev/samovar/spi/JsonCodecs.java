package dev.samovar.spi;

import dev.samovar.json.JsonCodec;

/** The generated JSON codecs of one compilation; found by {@link java.util.ServiceLoader}. */
public interface JsonCodecs {

  void register(Registry registry);

  /** Where they go. */
  interface Registry {
    <T> void add(Class<T> type, JsonCodec<T> codec);
  }
}

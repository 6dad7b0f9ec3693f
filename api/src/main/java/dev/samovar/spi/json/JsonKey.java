package dev.samovar.spi.json;

import org.jspecify.annotations.Nullable;

/** A type that can be the name of an object's member; each value has one text only. */
public interface JsonKey<K> {

  /** The value of a name, or null if it is not one. */
  @Nullable K read(String name);

  String write(K key);

  /** For the error: {@code a UUID}. */
  String expected();
}

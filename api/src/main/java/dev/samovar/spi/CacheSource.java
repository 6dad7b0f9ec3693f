package dev.samovar.spi;

import org.jspecify.annotations.Nullable;

/** The caches of a runtime. */
@FunctionalInterface
public interface CacheSource {

  /**
   * @param name null for the default one
   */
  CacheDriver open(@Nullable String name);
}

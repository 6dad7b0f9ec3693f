package dev.samovar.jvm.cache;

import dev.samovar.spi.CacheDriver;
import dev.samovar.spi.CacheSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Caches by name, each made when it is first asked for. */
public final class MemoryCaches implements CacheSource {
  private final Map<String, CacheDriver> caches = new ConcurrentHashMap<>();

  @Override
  public CacheDriver open(@Nullable String name) {
    return caches.computeIfAbsent(name == null ? "" : "named " + name, n -> new MemoryCache());
  }
}

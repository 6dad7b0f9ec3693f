package dev.samovar.spi;

import dev.samovar.http.Body;
import org.jspecify.annotations.Nullable;

/**
 * @param metadata JSON in UTF-8; null if there is none, or none was asked for
 * @param cacheStatus what KV says of its cache, such as {@code HIT}; null if it says nothing
 */
public record KvValue(Body body, byte @Nullable [] metadata, @Nullable String cacheStatus) {}

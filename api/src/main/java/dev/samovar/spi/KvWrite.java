package dev.samovar.spi;

import org.jspecify.annotations.Nullable;

/**
 * What is stored beside a value.
 *
 * @param ttlSeconds 0 for none
 * @param expiration seconds since 1970, 0 for none
 * @param metadata JSON in UTF-8; null for none
 */
public record KvWrite(long ttlSeconds, long expiration, byte @Nullable [] metadata) {}

package dev.samovar.spi;

/**
 * How a value is wanted.
 *
 * @param streamed as a stream, not as bytes at hand
 * @param withMetadata with its metadata
 * @param cacheTtlSeconds how long the place may keep it; 0 for the default
 */
public record KvRead(boolean streamed, boolean withMetadata, long cacheTtlSeconds) {}

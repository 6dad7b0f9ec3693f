package dev.samovar.spi;

import dev.samovar.http.Body;
import org.jspecify.annotations.Nullable;

/**
 * @param metadata JSON in UTF-8; null if there is none, or none was asked for
 */
public record KvValue(Body body, byte @Nullable [] metadata) {}

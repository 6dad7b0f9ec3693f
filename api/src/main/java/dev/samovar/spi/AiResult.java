package dev.samovar.spi;

import dev.samovar.http.Body;
import org.jspecify.annotations.Nullable;

/** What a model gave: JSON or a stream; the other is null. */
public record AiResult(byte @Nullable [] json, @Nullable Body stream) {}

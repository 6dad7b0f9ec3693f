package dev.samovar.tail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was published on a channel of {@code node:diagnostics_channel}.
 *
 * @param message as JSON has it
 */
public record TraceDiagnostic(Instant timestamp, String channel, @Nullable Object message) {}

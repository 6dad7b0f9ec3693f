package dev.samovar.tail;

import java.time.Instant;
import java.util.Optional;

/** What nobody caught; Java's exceptions are logged by the worker, and are errors here. */
public record TraceException(
    Instant timestamp, String name, String message, Optional<String> stack) {}

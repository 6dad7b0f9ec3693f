package dev.samovar.jvm.config;

/** So many calls of a key in a period. */
public record RateLimitConfig(int limit, int periodSeconds) {}

package dev.samovar.spi;

/** How a runtime counts calls. */
@FunctionalInterface
public interface RateLimitDriver {

  /** Whether this call is within the limit. */
  boolean limit(String key);
}

package dev.samovar.jvm.config;

import org.jspecify.annotations.Nullable;

/** A configuration that cannot be used; the message names file and place. */
public final class ConfigException extends RuntimeException {
  public ConfigException(String message) {
    this(message, null);
  }

  public ConfigException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

package dev.samovar.urlpattern;

import org.jspecify.annotations.Nullable;

/** A text is no pattern, or there are none here. */
public final class UrlPatternException extends RuntimeException {

  public UrlPatternException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

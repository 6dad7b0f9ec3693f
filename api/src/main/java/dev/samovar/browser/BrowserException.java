package dev.samovar.browser;

import org.jspecify.annotations.Nullable;

/** Browser Run refused: a limit, a page that cannot be opened, options that are wrong. */
public final class BrowserException extends RuntimeException {

  public BrowserException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

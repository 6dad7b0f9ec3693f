package dev.samovar.html;

import org.jspecify.annotations.Nullable;

/** HTML could not be changed: a selector that is none, content where none can be. */
public final class HtmlRewriterException extends RuntimeException {

  public HtmlRewriterException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

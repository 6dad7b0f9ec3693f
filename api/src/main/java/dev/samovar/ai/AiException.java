package dev.samovar.ai;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A model could not be run, or its answer not be read.
 *
 * @see <a href="https://developers.cloudflare.com/workers-ai/platform/errors/">Workers AI:
 *     errors</a>
 */
public final class AiException extends RuntimeException {

  public AiException(String message) {
    this(message, null);
  }

  public AiException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Workers AI's own code, such as 5007 for a model that there is not; empty if it gave none. */
  public OptionalInt code() {
    Throwable cause = getCause();
    String text = cause == null ? getMessage() : cause.getMessage();
    int end = text == null ? -1 : text.indexOf(':');
    return end < 1 || end > 6 ? OptionalInt.empty() : number(text.substring(0, end));
  }

  private static OptionalInt number(String text) {
    try {
      return OptionalInt.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }
}

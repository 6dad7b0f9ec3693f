package dev.samovar.kv;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * KV refused, or could not be reached; the message has the key and KV's own words, never the value.
 */
public final class KvException extends RuntimeException {

  public KvException(String message) {
    super(message);
  }

  public KvException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** The HTTP status that KV's words hold, as in {@code KV PUT failed: 429 Too Many Requests}. */
  public OptionalInt status() {
    String message = getMessage();
    int at = message.indexOf("failed: ");
    if (at < 0 || at + 11 > message.length()) {
      return OptionalInt.empty();
    }
    int status = 0;
    for (int i = at + 8; i < at + 11; i++) {
      int digit = message.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return OptionalInt.empty();
      }
      status = status * 10 + digit;
    }
    return OptionalInt.of(status);
  }

  /**
   * Whether it may well succeed later: more than one write a second to the key (429), or a fault of
   * KV's own (5xx).
   */
  public boolean retryable() {
    int status = status().orElse(0);
    return status == 429 || status >= 500;
  }
}

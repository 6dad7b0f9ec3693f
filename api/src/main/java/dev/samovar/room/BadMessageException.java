package dev.samovar.room;

import org.jspecify.annotations.Nullable;

/** What a member sent is no message of the room. */
public final class BadMessageException extends RuntimeException {
  private final int closeCode;

  BadMessageException(int closeCode, String message) {
    this(closeCode, message, null);
  }

  BadMessageException(int closeCode, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.closeCode = closeCode;
  }

  /**
   * What a connection is closed with for it: 1003 for bytes, 1007 for what is no JSON of the
   * messages' type, 1008 for a value that breaks a rule, 1009 for one that is too large.
   */
  public int closeCode() {
    return closeCode;
  }
}

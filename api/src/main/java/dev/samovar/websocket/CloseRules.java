package dev.samovar.websocket;

import dev.samovar.spi.Utf8;

/** What may be said when a socket is closed. */
final class CloseRules {
  private static final int MOST_REASON_BYTES = 123;

  private CloseRules() {}

  /**
   * @throws IllegalArgumentException if it may not
   */
  static void check(int code, String reason) {
    if (!isSendable(code)) {
      throw new IllegalArgumentException(
          "A WebSocket is closed with 1000, another code of RFC 6455 that may be sent, or 3000 to"
              + " 4999, was "
              + code);
    }
    int length = Utf8.encodedLength(reason);
    if (length > MOST_REASON_BYTES) {
      throw new IllegalArgumentException(
          "The reason to close a WebSocket has at most 123 bytes in UTF-8, was " + length);
    }
  }

  /** RFC 6455 §7.4: 1004, 1005, 1006 and 1015 are never sent. */
  private static boolean isSendable(int code) {
    return code >= 1000 && code <= 1003
        || code >= 1007 && code <= 1014
        || code >= 3000 && code <= 4999;
  }
}

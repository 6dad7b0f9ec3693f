package dev.samovar.cloudflare.http;

import dev.samovar.http.MalformedBodyException;
import dev.samovar.worker.PlatformException;
import java.io.IOException;

/** Where a stream's bytes come from, which decides whose fault it is that they end early. */
class Origin {

  static final Origin SERVER = new Origin(false);
  static final Origin CLIENT = new Origin(true);

  /** workerd's words for a client that stopped in the middle of its body. */
  private static final String BROKEN_OFF = "Network connection lost.";

  private final boolean isJudged;

  /**
   * @param isJudged whether it is the sender's fault
   */
  Origin(boolean isJudged) {
    this.isJudged = isJudged;
  }

  /** What a read throws. */
  IOException failure(String message, PlatformException cause) {
    return isJudged ? new MalformedBodyException(message, cause) : new IOException(message, cause);
  }

  /** Throw what code of Java's has thrown that writes the bytes. */
  void throwIfFailed() {}

  /**
   * Whether a binding could not take the bytes because of their sender.
   *
   * @param message of the platform
   */
  boolean isAtFault(String message) {
    return isJudged && message.equals(BROKEN_OFF);
  }
}

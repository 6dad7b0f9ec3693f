package dev.samovar.testing.wrangler;

/** wrangler could not do what a test asked for; the message ends with what it printed. */
public class WranglerException extends RuntimeException {

  WranglerException(String message) {
    super(message);
  }

  WranglerException(String message, Throwable cause) {
    super(message, cause);
  }
}

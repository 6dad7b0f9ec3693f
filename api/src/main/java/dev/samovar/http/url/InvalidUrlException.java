package dev.samovar.http.url;

/** A text that is not a URL; the message says why. */
public final class InvalidUrlException extends IllegalArgumentException {
  public InvalidUrlException(String message) {
    super(message);
  }
}

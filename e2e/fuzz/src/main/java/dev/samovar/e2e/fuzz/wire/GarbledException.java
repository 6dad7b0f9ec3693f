package dev.samovar.e2e.fuzz.wire;

/** What the server sent is not HTTP. */
final class GarbledException extends RuntimeException {

  private static final long serialVersionUID = 1;

  GarbledException(String message) {
    super(message);
  }
}

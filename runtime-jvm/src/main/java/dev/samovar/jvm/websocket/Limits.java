package dev.samovar.jvm.websocket;

/** What the platform takes. */
final class Limits {
  static final int MESSAGE_BYTES = 32 * 1024 * 1024;

  private Limits() {}
}

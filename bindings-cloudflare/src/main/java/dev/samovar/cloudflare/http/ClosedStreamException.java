package dev.samovar.cloudflare.http;

import java.io.IOException;

/** Nobody takes the bytes any more. */
final class ClosedStreamException extends IOException {

  ClosedStreamException(String message, Throwable cause) {
    super(message, cause);
  }
}

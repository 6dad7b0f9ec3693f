package dev.samovar.http;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a response's body while the client reads it; {@code flush} sends what there is. */
@FunctionalInterface
public interface BodyWriter {

  /**
   * Write, blocking while the client is slower.
   *
   * @throws IOException if the client is gone; let it pass
   */
  void writeTo(OutputStream out) throws IOException;
}

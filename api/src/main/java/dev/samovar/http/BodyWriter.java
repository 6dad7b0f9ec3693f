package dev.samovar.http;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a response's body while the client reads it; {@code flush} sends what there is. */
@FunctionalInterface
public interface BodyWriter {

  /**
   * Write, blocking while the client is slower.
   *
   * @throws ClientGoneException if the client has left; let it pass
   * @throws IOException if the body cannot be made; the client sees it break off
   */
  void writeTo(OutputStream out) throws IOException;
}

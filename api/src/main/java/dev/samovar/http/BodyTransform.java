package dev.samovar.http;

import java.io.IOException;
import java.io.OutputStream;

/** Makes other bytes of those of a body, a chunk at a time; see {@link Body#transformed}. */
@FunctionalInterface
public interface BodyTransform {

  /**
   * @param chunk of the body, to be used only now
   * @param count how many of the chunk's bytes
   * @param out waits while who reads it is slower
   */
  void chunk(byte[] chunk, int count, OutputStream out) throws IOException;

  /** After the last chunk. */
  default void end(OutputStream out) throws IOException {}
}

package dev.samovar.spi;

import java.io.OutputStream;

/** A digest while its content is written. */
public interface DigestDriver {

  /** Takes the content. */
  OutputStream stream();

  /** Called once the stream is closed; the same bytes each time. */
  byte[] digest();
}

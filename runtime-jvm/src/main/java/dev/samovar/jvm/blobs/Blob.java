package dev.samovar.jvm.blobs;

import java.io.InputStream;

/** A content, which does not change, and what is known of it. */
public interface Blob {

  /** What was stored beside the content. */
  byte[] head();

  /** Bytes of the content. */
  long size();

  /** A part of the content; also after the name was given to another blob. */
  InputStream open(long offset, long length);
}

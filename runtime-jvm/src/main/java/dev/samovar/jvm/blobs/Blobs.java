package dev.samovar.jvm.blobs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Contents by name. A name is of letters, digits, dots and dashes, and has one content or none at
 * any moment: a write that fails half-way leaves what was there.
 */
public interface Blobs {

  /** Write a content that has no name yet. */
  Staged stage(Content content);

  Optional<Blob> find(String name);

  /** The names that start so, in no order. */
  List<String> names(String prefix);

  void delete(String name);

  /** Writes a content, and answers the head that goes with it. */
  @FunctionalInterface
  interface Content {
    byte[] writeTo(OutputStream out) throws IOException;
  }

  /** A content without a name. */
  interface Staged {

    /** Give it the name, in place of what had it. */
    Blob publish(String name);

    void discard();
  }
}

package dev.samovar.spi;

/**
 * A body that is a text and nothing else: a runtime may encode it where its bytes are wanted,
 * without an array of them.
 */
public interface TextSource {

  /** What becomes UTF-8 as {@link Utf8#encode} does it. */
  String text();
}

package dev.samovar.cloudflare.http;

import dev.samovar.worker.PlatformException;
import java.io.IOException;
import java.util.List;

/** The platform makes the stream of another body. */
final class MadeOrigin extends Origin {

  /** workerd's words for what DecompressionStream cannot read. */
  private static final List<String> MALFORMED =
      List.of(
          "Decompression failed.",
          "Trailing bytes after end of compressed data",
          "Called close() on a decompression stream with incomplete data");

  private final SentBody source;

  MadeOrigin(boolean isJudged, SentBody source) {
    super(isJudged);
    this.source = source;
  }

  @Override
  IOException failure(String message, PlatformException cause) {
    throwIfFailed();
    return super.failure(message, cause);
  }

  @Override
  void throwIfFailed() {
    source.throwIfFailed();
  }

  @Override
  boolean isAtFault(String message) {
    return super.isAtFault(message) || MALFORMED.contains(message);
  }
}

package dev.samovar.http;

import dev.samovar.spi.CompressionDriver;
import dev.samovar.spi.StreamSender;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The content of a request or response: bytes at hand, a stream, or code that writes.
 *
 * <p>A body {@link #isBuffered()} can be read again and again; any other once. A platform's stream
 * that is handed on as it came passes through without its bytes entering Java.
 */
public interface Body {
  /** What {@link #length()} gives for a stream that does not say. */
  long UNKNOWN_LENGTH = -1;

  /** Bytes, or {@link #UNKNOWN_LENGTH}. */
  long length();

  /** Whether the bytes are in memory: reading waits for nothing and can be repeated. */
  boolean isBuffered();

  /**
   * The bytes one by one as they come; its reads block. What a client sends may break off or be
   * malformed: a read then throws {@link MalformedBodyException}.
   */
  InputStream stream();

  /**
   * All bytes; of a buffered body the array itself, not to be changed.
   *
   * @param limit the most bytes to take into memory
   * @throws BodyTooLargeException if there are more; what a client is still sending was dropped,
   *     see {@link #discard}
   */
  byte[] bytes(long limit);

  /** All bytes, however many. */
  default byte[] bytes() {
    return bytes(Integer.MAX_VALUE);
  }

  /** The bytes as UTF-8: without a byte order mark, and with U+FFFD for what is malformed. */
  default String text() {
    return BodyText.decode(bytes());
  }

  /** Push all bytes; the stream is not closed. */
  default void writeTo(OutputStream out) throws IOException {
    try (InputStream in = stream()) {
      StreamReader.copy(in, out);
    }
  }

  /**
   * Wait a little for what a client is still sending, and drop it: otherwise it may see its
   * connection reset, and not the answer that refuses it. Only a runtime's bodies come from a
   * client.
   *
   * @param most bytes after which it may see just that
   */
  default void discard(long most) {}

  /**
   * Have a runtime send the body as the stream that it is; for runtimes. A body that is sent in
   * another way refuses, so that a worker without streams links no sender of them.
   */
  default <T> T sentBy(StreamSender<T> sender) {
    return sender.send(this);
  }

  /**
   * Two bodies with the same content, in place of this one, which must not be used any more. They
   * may be read at the same time or one after the other, each as fast as it likes: what only one of
   * them has read is kept in memory for the other. Code that writes runs once, to its end.
   */
  default Branches<Body> tee() {
    return isBuffered() ? new Branches<>(this, this) : SharedStream.tee(this);
  }

  /**
   * The body as code makes it, a chunk at a time, while it is sent: neither is in memory as a
   * whole.
   */
  default Body transformed(BodyTransform transform) {
    return of(new TransformedBody(this, transform));
  }

  /**
   * The body compressed while it is sent. In workerd its bytes do not enter Java.
   *
   * <p>An answer needs none of this: with the header {@code Content-Encoding: gzip} the platform
   * compresses what it is given.
   */
  default Body compressed(CompressionFormat format) {
    return CompressionDriver.get().compressed(this, format);
  }

  /**
   * As {@link #compressed}, the other way. Reading it throws a {@link MalformedBodyException} where
   * the data is malformed or truncated, or goes on behind its end.
   *
   * <p>A few kilobytes can become gigabytes: read it by {@link #bytes(long)}, or count.
   */
  default Body decompressed(CompressionFormat format) {
    return CompressionDriver.get().decompressed(this, format);
  }

  static Body empty() {
    return BytesBody.EMPTY;
  }

  /** The array is kept, so it must not be changed afterwards. */
  static Body of(byte[] bytes) {
    return new BytesBody(bytes);
  }

  static Body of(String text) {
    return new TextBody(text);
  }

  /** A stream of unknown length; read once, then closed. */
  static Body of(InputStream stream) {
    return new StreamBody(stream, UNKNOWN_LENGTH);
  }

  /**
   * @param length the bytes that the stream will give; fewer or more is an error when it is read
   */
  static Body of(InputStream stream, long length) {
    if (length < 0) {
      throw new IllegalArgumentException("A body's length is 0 or more, was " + length);
    }
    return new StreamBody(stream, length);
  }

  /** Code that writes the body while it is being sent. */
  static Body of(BodyWriter writer) {
    return new WriterBody(writer);
  }
}

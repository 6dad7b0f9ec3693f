package dev.samovar.spi;

import dev.samovar.queue.QueueContentType;
import dev.samovar.queue.QueueException;
import org.jspecify.annotations.Nullable;

/** Messages of bytes. */
final class ByteMessages implements MessageFormat<byte[]> {
  static final ByteMessages INSTANCE = new ByteMessages();

  private ByteMessages() {}

  @Override
  public QueueBody encode(byte[] message, @Nullable QueueContentType contentType) {
    if (contentType != null && contentType != QueueContentType.BYTES) {
      throw new QueueException("Bytes cannot be sent as " + contentType.word() + ".");
    }
    return new QueueBody(QueueContentType.BYTES, message);
  }

  @Override
  public byte[] decode(QueueBody body) {
    if (body.contentType() != QueueContentType.BYTES) {
      throw new QueueException("must be bytes, is " + body.contentType().word());
    }
    return body.bytes();
  }
}

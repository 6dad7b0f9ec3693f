package dev.samovar.spi;

import dev.samovar.json.JsonType;
import dev.samovar.queue.QueueContentType;
import org.jspecify.annotations.Nullable;

/**
 * A queue's messages as bytes, for generated code and runtimes.
 *
 * @param <T> what a message is
 */
public interface MessageFormat<T> {

  /**
   * @param contentType null for the one that fits the message
   * @throws dev.samovar.queue.QueueException if the message cannot be sent so
   */
  QueueBody encode(T message, @Nullable QueueContentType contentType);

  /**
   * @throws dev.samovar.queue.QueueException if it is no message of this format
   */
  T decode(QueueBody body);

  static <T> MessageFormat<T> json(JsonType<T> type) {
    return new JsonMessages<>(type);
  }

  static MessageFormat<String> text() {
    return TextMessages.INSTANCE;
  }

  static MessageFormat<byte[]> bytes() {
    return ByteMessages.INSTANCE;
  }
}

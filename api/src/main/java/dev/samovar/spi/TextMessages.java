package dev.samovar.spi;

import dev.samovar.json.Json;
import dev.samovar.queue.QueueContentType;
import dev.samovar.queue.QueueException;
import org.jspecify.annotations.Nullable;

/** Messages of text; a JSON string is text, too. */
final class TextMessages implements MessageFormat<String> {
  static final TextMessages INSTANCE = new TextMessages();

  private TextMessages() {}

  @Override
  public QueueBody encode(String message, @Nullable QueueContentType contentType) {
    QueueContentType type = contentType == null ? QueueContentType.TEXT : contentType;
    boolean isJson = type == QueueContentType.JSON || type == QueueContentType.V8;
    return new QueueBody(type, isJson ? Json.write(message) : Utf8.encode(message));
  }

  @Override
  public String decode(QueueBody body) {
    if (body.contentType() != QueueContentType.TEXT) {
      throw new QueueException("must be text, is " + body.contentType().word());
    }
    return Utf8.decode(body.bytes());
  }
}

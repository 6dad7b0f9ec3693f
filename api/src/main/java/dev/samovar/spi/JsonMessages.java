package dev.samovar.spi;

import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonType;
import dev.samovar.queue.QueueContentType;
import dev.samovar.queue.QueueException;
import dev.samovar.spi.json.JsonText;
import dev.samovar.validation.ValidationException;
import org.jspecify.annotations.Nullable;

/** Messages of records, and of lists, sets and maps. */
record JsonMessages<T>(JsonType<T> type) implements MessageFormat<T> {

  @Override
  public QueueBody encode(T message, @Nullable QueueContentType contentType) {
    QueueContentType as = contentType == null ? QueueContentType.JSON : contentType;
    byte[] json = write(message);
    if (as == QueueContentType.JSON || as == QueueContentType.V8) {
      JsNumbers.check(json);
    }
    return new QueueBody(as, json);
  }

  private byte[] write(T message) {
    try {
      return Json.write(message, type);
    } catch (JsonException e) {
      throw new QueueException("The message cannot be written: " + e.getMessage(), e);
    }
  }

  @Override
  public T decode(QueueBody body) {
    try {
      return Json.read(json(body), type);
    } catch (JsonException | ValidationException e) {
      String message = e.getMessage();
      throw new QueueException(message == null ? "is not as the consumer wants it" : message, e);
    }
  }

  // Text is JSON that was sent as text, or, as of an enum, a value that is a JSON string.
  private static byte[] json(QueueBody body) {
    boolean isText = body.contentType() == QueueContentType.TEXT;
    return isText && !isDocument(body.bytes())
        ? Json.write(Utf8.decode(body.bytes()))
        : body.bytes();
  }

  private static boolean isDocument(byte[] text) {
    int at = JsonText.start(text);
    while (at < text.length && text[at] <= ' ' && text[at] > 0) {
      at++;
    }
    return at < text.length && (text[at] == '{' || text[at] == '[');
  }
}

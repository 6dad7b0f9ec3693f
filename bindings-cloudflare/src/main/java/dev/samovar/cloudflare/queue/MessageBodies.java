package dev.samovar.cloudflare.queue;

import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.queue.QueueContentType;
import dev.samovar.queue.QueueException;
import dev.samovar.spi.QueueBody;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Messages over the border: always bytes. */
final class MessageBodies {

  private MessageBodies() {}

  /** The value that the platform serialises as the content type says. */
  static JSObject toJs(QueueBody message) {
    JSObject bytes = Bytes.toJs(message.bytes());
    return switch (message.contentType()) {
      case BYTES -> bytes;
      case TEXT -> text(bytes);
      case JSON, V8 -> json(bytes);
    };
  }

  /** The value that the platform has made of it. */
  static QueueBody fromJs(JSObject body) {
    QueueContentType type =
        isText(body)
            ? QueueContentType.TEXT
            : isBytes(body) ? QueueContentType.BYTES : QueueContentType.JSON;
    try {
      return new QueueBody(type, Bytes.fromJs(bytes(body)));
    } catch (RuntimeException e) {
      throw new QueueException("is nothing that JSON can hold", JsErrors.of(e));
    }
  }

  @JSBody(
      params = "bytes",
      script = "return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);")
  private static native JSObject text(JSObject bytes);

  @JSBody(
      params = "bytes",
      script = "return JSON.parse(new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes));")
  private static native JSObject json(JSObject bytes);

  @JSBody(params = "body", script = "return typeof body === 'string';")
  private static native boolean isText(JSObject body);

  @JSBody(
      params = "body",
      script = "return body instanceof ArrayBuffer || ArrayBuffer.isView(body);")
  private static native boolean isBytes(JSObject body);

  @JSBody(
      params = "body",
      script =
          "if (body instanceof ArrayBuffer) return new Uint8Array(body);"
              + "if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);"
              + "var text = typeof body === 'string' ? body : JSON.stringify(body);"
              + "if (text === undefined) throw new TypeError('no JSON');"
              + "return new TextEncoder().encode(text);")
  private static native JSObject bytes(JSObject body);
}

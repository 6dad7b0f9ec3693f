package dev.samovar.cloudflare.service;

import dev.samovar.cloudflare.http.JsBody;
import dev.samovar.cloudflare.http.SentBody;
import dev.samovar.cloudflare.http.jso.JsReadableStream;
import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.interop.JsonValues;
import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.http.Body;
import dev.samovar.service.ServiceException;
import dev.samovar.spi.RpcValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Parameters and results as the values of JavaScript that cross. */
public final class RpcValues {

  private RpcValues() {}

  /** Null is JavaScript's {@code undefined}. */
  public static @Nullable JSObject toJs(RpcValue value) {
    return toJs(value, sent -> {});
  }

  /**
   * @param bodies receives those among the values
   */
  static JSObject toJs(List<RpcValue> values, Consumer<SentBody> bodies) {
    JSObject array = JsArrays.create();
    for (RpcValue value : values) {
      JsArrays.push(array, toJs(value, bodies));
    }
    return array;
  }

  private static @Nullable JSObject toJs(RpcValue value, Consumer<SentBody> bodies) {
    if (value.isJson()) {
      return JsonValues.toJs(value.bytes());
    }
    Body body = value.body();
    if (body == null) {
      return Bytes.toJs(value.bytes());
    }
    SentBody sent = SentBody.of(body);
    bodies.accept(sent);
    return sent.content();
  }

  /**
   * @param what it is, for the message if it is nothing that a record could be
   * @throws ServiceException if it is none
   */
  public static RpcValue fromJs(@Nullable JSObject value, String what) {
    JSObject bytes = bytes(value);
    if (bytes != null) {
      return RpcValue.of(Bytes.fromJs(bytes));
    }
    JsReadableStream stream = stream(value);
    if (stream != null) {
      return RpcValue.of(new JsBody(stream, Body.UNKNOWN_LENGTH));
    }
    try {
      return RpcValue.json(JsonValues.fromJs(value));
    } catch (IllegalArgumentException e) {
      throw new ServiceException(
          ServiceException.CANNOT_CROSS,
          what + " cannot cross to Java: " + e.getMessage(),
          false,
          e);
    }
  }

  /**
   * @param method whose arguments they are
   */
  public static List<RpcValue> listFromJs(JSObject array, String method) {
    List<RpcValue> values = new ArrayList<>();
    for (int i = 0; i < JsArrays.length(array); i++) {
      values.add(fromJs(JsArrays.get(array, i), "Parameter " + (i + 1) + " of " + method + "()"));
    }
    return values;
  }

  @JSBody(params = "value", script = "return value instanceof ReadableStream ? value : null;")
  private static native @Nullable JsReadableStream stream(@Nullable JSObject value);

  @JSBody(
      params = "value",
      script =
          "if (value instanceof ArrayBuffer) return new Uint8Array(value);"
              + "return value instanceof Uint8Array ? value : null;")
  private static native @Nullable JSObject bytes(@Nullable JSObject value);
}

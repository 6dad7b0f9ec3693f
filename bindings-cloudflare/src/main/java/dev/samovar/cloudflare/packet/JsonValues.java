package dev.samovar.cloudflare.packet;

import dev.samovar.cloudflare.interop.Bytes;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** JSON in UTF-8 as JavaScript's values, and back. */
public final class JsonValues {

  private JsonValues() {}

  public static JSObject toJs(byte[] json) {
    return parsed(Bytes.toJs(json));
  }

  /** Of undefined, {@code null}. */
  public static byte[] fromJs(@Nullable JSObject value) {
    return Bytes.fromJs(written(value));
  }

  @JSBody(params = "bytes", script = "return JSON.parse(new TextDecoder().decode(bytes));")
  private static native JSObject parsed(JSObject bytes);

  @JSBody(
      params = "value",
      script =
          "return new TextEncoder().encode(JSON.stringify(value === undefined ? null : value));")
  private static native JSObject written(@Nullable JSObject value);
}

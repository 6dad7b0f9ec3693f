package dev.samovar.cloudflare.interop;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * JSON as the JavaScript value that it stands for, and back, where the platform wants values: for
 * calls of other workers, parameters of Workflows, results of steps.
 *
 * <p>Whole numbers beyond ±(2^53 - 1) are BigInts there and exact; other numbers are doubles.
 */
public final class JsonValues {
  private static final byte[] NOTHING = {};

  private JsonValues() {}

  /**
   * @param json no bytes for {@code undefined}
   */
  public static @Nullable JSObject toJs(byte[] json) {
    return json.length == 0 ? undefined() : parse(Bytes.toJs(json));
  }

  /**
   * Dates are their ISO texts, and bytes within a value Base64, as records have them.
   *
   * @return no bytes for {@code undefined}
   * @throws IllegalArgumentException if JSON cannot hold it: a Map, a function, a circle; says what
   *     and where
   */
  public static byte[] fromJs(@Nullable JSObject value) {
    if (isUndefined(value)) {
      return NOTHING;
    }
    JSObject text = text(value);
    if (!isText(text)) {
      throw new IllegalArgumentException(fault(text));
    }
    return Bytes.fromJs(encode(text));
  }

  @JSBody(script = "return undefined;")
  private static native JSObject undefined();

  @JSBody(params = "value", script = "return value === undefined;")
  private static native boolean isUndefined(@Nullable JSObject value);

  @JSBody(
      params = "bytes",
      script =
          "var text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);"
              + "return /\\d{16}/.test(text) ? JSON.parse(text, function(name, value, context) {"
              + "  return typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\\d+$/.test(context.source)"
              + "    ? BigInt(context.source) : value; }) : JSON.parse(text);")
  private static native JSObject parse(JSObject bytes);

  /** The JSON, or an object that says why there is none. */
  @JSBody(
      params = "value",
      script =
          "function held(name, json) {"
              + "  var item = this[name];"
              + "  if (typeof item === 'bigint') return JSON.rawJSON(String(item));"
              + "  if (item instanceof ArrayBuffer) item = new Uint8Array(item);"
              + "  if (item instanceof Uint8Array) return btoa(Array.from(item, function(one) { return String.fromCharCode(one); }).join(''));"
              + "  var kind = typeof item === 'object' && item !== null ? Object.getPrototypeOf(item) : null;"
              + "  var isHeld = kind === null || kind === Object.prototype || Array.isArray(item) || item instanceof Date;"
              + "  if (typeof item === 'function' || typeof item === 'symbol' || !isHeld)"
              + "    throw new TypeError((name === '' ? 'it' : '\\'' + name + '\\'') + ' is a '"
              + "      + (isHeld ? typeof item : item.constructor.name));"
              + "  return json; }"
              + "try { return JSON.stringify(value, held); } catch (error) { return {fault: error.message}; }")
  private static native JSObject text(@Nullable JSObject value);

  @JSBody(params = "text", script = "return typeof text === 'string';")
  private static native boolean isText(JSObject text);

  @JSBody(params = "text", script = "return text.fault;")
  private static native String fault(JSObject text);

  @JSBody(params = "text", script = "return new TextEncoder().encode(text);")
  private static native JSObject encode(JSObject text);
}

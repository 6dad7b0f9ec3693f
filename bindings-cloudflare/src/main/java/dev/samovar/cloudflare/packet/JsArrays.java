package dev.samovar.cloudflare.packet;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Arrays for JavaScript, of whatever mix. */
public final class JsArrays {

  private JsArrays() {}

  @JSBody(script = "return [];")
  public static native JSObject create();

  @JSBody(
      params = {"array", "value"},
      script = "array.push(value);")
  public static native void push(JSObject array, String value);

  @JSBody(
      params = {"array", "value"},
      script = "array.push(value);")
  public static native void push(JSObject array, double value);

  /**
   * @param value null for JS {@code null}
   */
  @JSBody(
      params = {"array", "value"},
      script = "array.push(value);")
  public static native void push(JSObject array, @Nullable JSObject value);

  @JSBody(params = "array", script = "return array.length;")
  public static native int length(JSObject array);

  @JSBody(
      params = {"array", "index"},
      script = "return array[index];")
  public static native JSObject get(JSObject array, int index);
}

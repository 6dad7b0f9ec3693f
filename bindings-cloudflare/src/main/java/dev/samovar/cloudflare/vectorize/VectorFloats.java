package dev.samovar.cloudflare.vectorize;

import dev.samovar.cloudflare.interop.Bytes;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Values of vectors, bit by bit: Vectorize has 32 of them, too. */
final class VectorFloats {

  private VectorFloats() {}

  /** A {@code Float32Array}. */
  static JSObject toJs(float[] values) {
    byte[] bytes = new byte[4 * values.length];
    for (int i = 0; i < values.length; i++) {
      int bits = Float.floatToIntBits(values[i]);
      for (int j = 0; j < 4; j++) {
        bytes[4 * i + j] = (byte) (bits >> 8 * j);
      }
    }
    return floats(Bytes.toJs(bytes));
  }

  @JSBody(
      params = "bytes",
      script =
          "return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4).slice();")
  private static native JSObject floats(JSObject bytes);

  @JSBody(
      params = {"vectors", "index", "values"},
      script = "vectors[index].values = values;")
  static native void put(JSObject vectors, int index, JSObject values);
}

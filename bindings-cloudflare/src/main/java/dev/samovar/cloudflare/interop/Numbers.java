package dev.samovar.cloudflare.interop;

import org.teavm.interop.Address;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;

/** Numbers over the border, all at once: {@code double[]} here, an array there. */
public final class Numbers {

  private static final int SCRATCH_NUMBERS = WasmHost.SCRATCH_BYTES / Double.BYTES;

  private Numbers() {}

  /** A copy of an array of numbers. */
  public static double[] fromJs(JSObject array) {
    return Target.isWasm() ? wasmFromJs(array) : copy(array).copyToJavaArray();
  }

  private static double[] wasmFromJs(JSObject array) {
    double[] numbers = new double[WasmHost.length(array)];
    for (int at = 0; at < numbers.length; at += SCRATCH_NUMBERS) {
      int count = Math.min(SCRATCH_NUMBERS, numbers.length - at);
      WasmHost.numbersToScratch(array, at, count);
      Address scratch = Address.fromInt(WasmHost.scratch());
      for (int i = 0; i < count; i++) {
        numbers[at + i] = scratch.add(i * Double.BYTES).getDouble();
      }
    }
    return numbers;
  }

  @JSBody(params = "array", script = "return new Float64Array(array);")
  private static native Float64Array copy(JSObject array);
}

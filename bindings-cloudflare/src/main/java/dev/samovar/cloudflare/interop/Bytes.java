package dev.samovar.cloudflare.interop;

import org.teavm.interop.Address;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * Bytes over the border, with one copy on either target: {@code byte[]} here, {@code Uint8Array}
 * there.
 */
public final class Bytes {

  private Bytes() {}

  /** A new {@code Uint8Array} with all of them. */
  public static JSObject toJs(byte[] bytes) {
    return toJs(bytes, 0, bytes.length);
  }

  /**
   * A new {@code Uint8Array} with some of them.
   *
   * @throws IndexOutOfBoundsException if the range is not within the array
   */
  public static JSObject toJs(byte[] bytes, int from, int count) {
    if (from < 0 || count < 0 || from > bytes.length - count) {
      throw new IndexOutOfBoundsException(from + " + " + count + " of " + bytes.length);
    }
    return Target.isWasm()
        ? wasmToJs(bytes, from, count)
        : slice(Int8Array.fromJavaArray(bytes), from, count);
  }

  /**
   * As {@link #toJs(byte[])}, for who copies it at once: what crosses next may change its bytes.
   */
  public static JSObject lend(byte[] bytes) {
    if (!Target.isWasm() || bytes.length > WasmHost.SCRATCH_BYTES) {
      return toJs(bytes);
    }
    toScratch(bytes, 0, bytes.length);
    return WasmHost.viewOfScratch(bytes.length);
  }

  /** A copy of a {@code Uint8Array}'s bytes. */
  public static byte[] fromJs(JSObject uint8Array) {
    return Target.isWasm() ? wasmFromJs(uint8Array) : copy(uint8Array).copyToJavaArray();
  }

  /** A copy of an {@code ArrayBuffer}'s bytes. */
  public static byte[] fromBuffer(JSObject arrayBuffer) {
    return fromJs(view(arrayBuffer));
  }

  private static JSObject wasmToJs(byte[] bytes, int from, int count) {
    if (count <= WasmHost.SCRATCH_BYTES) {
      toScratch(bytes, from, count);
      return WasmHost.copyOfScratch(count);
    }
    JSObject target = WasmHost.newBytes(count);
    for (int at = 0; at < count; at += WasmHost.SCRATCH_BYTES) {
      int chunk = Math.min(WasmHost.SCRATCH_BYTES, count - at);
      toScratch(bytes, from + at, chunk);
      WasmHost.bytesOfScratch(target, at, chunk);
    }
    return target;
  }

  private static void toScratch(byte[] bytes, int from, int count) {
    Address scratch = Address.fromInt(WasmHost.scratch());
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      int at = from + i;
      scratch
          .add(i)
          .putInt(
              bytes[at] & 0xFF
                  | (bytes[at + 1] & 0xFF) << 8
                  | (bytes[at + 2] & 0xFF) << 16
                  | bytes[at + 3] << 24);
    }
    for (; i < count; i++) {
      scratch.add(i).putByte(bytes[from + i]);
    }
  }

  private static byte[] wasmFromJs(JSObject source) {
    byte[] bytes = new byte[WasmHost.bytesLength(source)];
    for (int at = 0; at < bytes.length; at += WasmHost.SCRATCH_BYTES) {
      int chunk = Math.min(WasmHost.SCRATCH_BYTES, bytes.length - at);
      WasmHost.bytesToScratch(source, at, chunk);
      ofScratch(bytes, at, chunk);
    }
    return bytes;
  }

  private static void ofScratch(byte[] bytes, int from, int count) {
    Address scratch = Address.fromInt(WasmHost.scratch());
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      int four = scratch.add(i).getInt();
      int at = from + i;
      bytes[at] = (byte) four;
      bytes[at + 1] = (byte) (four >> 8);
      bytes[at + 2] = (byte) (four >> 16);
      bytes[at + 3] = (byte) (four >> 24);
    }
    for (; i < count; i++) {
      bytes[from + i] = scratch.add(i).getByte();
    }
  }

  @JSBody(params = "buffer", script = "return new Uint8Array(buffer);")
  private static native JSObject view(JSObject buffer);

  @JSBody(
      params = {"bytes", "from", "count"},
      script = "return new Uint8Array(bytes.buffer, bytes.byteOffset + from, count).slice();")
  private static native JSObject slice(Int8Array bytes, int from, int count);

  @JSBody(
      params = "bytes",
      script = "return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);")
  private static native Int8Array copy(JSObject bytes);
}

package dev.samovar.cloudflare.interop;

import org.jspecify.annotations.Nullable;
import org.teavm.interop.Address;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Text over the border as UTF-8, encoded on the way: on Wasm straight into the linear memory, on
 * JavaScript by the platform. A lone surrogate becomes U+FFFD.
 */
public final class Utf8Text {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int LONGEST = 4;

  private Utf8Text() {}

  /** A new {@code Uint8Array}. */
  public static JSObject toJs(String text) {
    return Target.isWasm() ? wasmToJs(text) : encode(text);
  }

  private static JSObject wasmToJs(String text) {
    Address scratch = Address.fromInt(WasmHost.scratch());
    @Nullable JSObject kept = null;
    int length = text.length();
    int at = 0;
    for (int i = 0; i < length; i++) {
      if (at > WasmHost.SCRATCH_BYTES - LONGEST) {
        kept = WasmHost.keepScratch(kept, at);
        at = 0;
      }
      char c = text.charAt(i);
      if (c < 0x80) {
        scratch.add(at++).putByte((byte) c);
      } else if (isPair(text, i)) {
        put(scratch.add(at), Character.toCodePoint(c, text.charAt(++i)), 3, 0xF0);
        at += 4;
      } else if (c < 0x800) {
        put(scratch.add(at), c, 1, 0xC0);
        at += 2;
      } else {
        put(scratch.add(at), Character.isSurrogate(c) ? REPLACEMENT : c, 2, 0xE0);
        at += 3;
      }
    }
    return kept == null ? WasmHost.copyOfScratch(at) : WasmHost.joinScratch(kept, at);
  }

  private static void put(Address at, int codePoint, int following, int mark) {
    at.putByte((byte) (mark | codePoint >> 6 * following));
    for (int i = 1; i <= following; i++) {
      at.add(i).putByte((byte) (0x80 | codePoint >> 6 * (following - i) & 0x3F));
    }
  }

  private static boolean isPair(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1));
  }

  @JSBody(params = "text", script = "return new TextEncoder().encode(text);")
  private static native JSObject encode(String text);
}

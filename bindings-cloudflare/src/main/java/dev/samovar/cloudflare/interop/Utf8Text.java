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

  /** Bytes that a char takes at most; a pair of surrogates takes four. */
  private static final int MOST_BYTES = 3;

  /** Chars that are copied out of a text at once. */
  private static final int CHUNK = 4096;

  private static final char[] CHARS = new char[CHUNK];

  private Utf8Text() {}

  /** A new {@code Uint8Array}. */
  public static JSObject toJs(String text) {
    return Target.isWasm() ? wasmToJs(text) : encode(text);
  }

  private static JSObject wasmToJs(String text) {
    @Nullable JSObject kept = null;
    int length = text.length();
    int at = 0;
    for (int from = 0; from < length; ) {
      if (at > WasmHost.SCRATCH_BYTES - CHUNK * MOST_BYTES) {
        kept = WasmHost.keepScratch(kept, at);
        at = 0;
      }
      int to = Math.min(length, from + CHUNK);
      if (to < length && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      text.getChars(from, to, CHARS, 0);
      at = encode(to - from, at);
      from = to;
    }
    return kept == null ? WasmHost.copyOfScratch(at) : WasmHost.joinScratch(kept, at);
  }

  /**
   * The first of {@link #CHARS} to a place in the scratch area; ASCII, as most is, four at a time.
   *
   * @return the place behind them
   */
  private static int encode(int count, int place) {
    Address scratch = Address.fromInt(WasmHost.scratch());
    char[] chars = CHARS;
    int at = place;
    int i = 0;
    while (i < count) {
      if (i + 4 <= count) {
        char a = chars[i];
        char b = chars[i + 1];
        char c = chars[i + 2];
        char d = chars[i + 3];
        if ((a | b | c | d) < 0x80) {
          scratch.add(at).putInt(a | b << 8 | c << 16 | d << 24);
          at += 4;
          i += 4;
          continue;
        }
      }
      char c = chars[i++];
      if (c < 0x80) {
        scratch.add(at++).putByte((byte) c);
      } else if (c < 0x800) {
        put(scratch.add(at), c, 1, 0xC0);
        at += 2;
      } else if (i < count && Character.isHighSurrogate(c) && Character.isLowSurrogate(chars[i])) {
        put(scratch.add(at), Character.toCodePoint(c, chars[i++]), 3, 0xF0);
        at += 4;
      } else {
        put(scratch.add(at), Character.isSurrogate(c) ? REPLACEMENT : c, 2, 0xE0);
        at += 3;
      }
    }
    return at;
  }

  private static void put(Address at, int codePoint, int following, int mark) {
    at.putByte((byte) (mark | codePoint >> 6 * following));
    for (int i = 1; i <= following; i++) {
      at.add(i).putByte((byte) (0x80 | codePoint >> 6 * (following - i) & 0x3F));
    }
  }

  @JSBody(params = "text", script = "return new TextEncoder().encode(text);")
  private static native JSObject encode(String text);
}

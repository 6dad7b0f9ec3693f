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

  /** Bytes that are left free rather than asked about again and again. */
  private static final int LEAST_ROOM = 16_384;

  private Utf8Text() {}

  /** A new {@code Uint8Array}. */
  public static JSObject toJs(String text) {
    return Target.isWasm() ? wasmToJs(text, false) : encode(text);
  }

  /** A {@code Uint8Array} for who copies it at once: what crosses next may change its bytes. */
  public static JSObject lend(String text) {
    return Target.isWasm() ? wasmToJs(text, true) : encode(text);
  }

  private static JSObject wasmToJs(String text, boolean lent) {
    @Nullable JSObject kept = null;
    char[] chars = WasmText.chars(text);
    int at = 0;
    for (int from = 0; from < chars.length; ) {
      if (at > WasmHost.SCRATCH_BYTES - LEAST_ROOM) {
        kept = WasmHost.keepScratch(kept, at);
        at = 0;
      }
      int to = Math.min(chars.length, from + (WasmHost.SCRATCH_BYTES - at) / MOST_BYTES);
      if (to < chars.length && Character.isHighSurrogate(chars[to - 1])) {
        to--;
      }
      at = encode(chars, from, to, at);
      from = to;
    }
    if (kept != null) {
      return WasmHost.joinScratch(kept, at);
    }
    return lent ? WasmHost.viewOfScratch(at) : WasmHost.copyOfScratch(at);
  }

  /**
   * Some chars to a place in the scratch area; ASCII, as most is, four at a time. Of four that are
   * not, each goes alone: four more would be looked at in vain up to three times.
   *
   * @return the place behind them
   */
  private static int encode(char[] chars, int from, int to, int place) {
    Address scratch = Address.fromInt(WasmHost.scratch());
    int at = place;
    int i = from;
    while (i < to) {
      if (i + 4 <= to) {
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
      int end = Math.min(i + 4, to);
      while (i < end) {
        char c = chars[i++];
        Address byteAt = scratch.add(at);
        if (c < 0x80) {
          byteAt.putByte((byte) c);
          at++;
        } else if (c < 0x800) {
          byteAt.putShort((short) (0x80C0 | c >> 6 | (c & 0x3F) << 8));
          at += 2;
        } else if (i < to && isPair(c, chars[i])) {
          int point = Character.toCodePoint(c, chars[i++]);
          byteAt.putByte((byte) (0xF0 | point >> 18));
          byteAt.add(1).putByte((byte) (0x80 | point >> 12 & 0x3F));
          putLastTwo(byteAt.add(2), point);
          at += 4;
        } else {
          char known = Character.isSurrogate(c) ? REPLACEMENT : c;
          byteAt.putByte((byte) (0xE0 | known >> 12));
          putLastTwo(byteAt.add(1), known);
          at += 3;
        }
      }
    }
    return at;
  }

  private static boolean isPair(char high, char low) {
    return Character.isHighSurrogate(high) && Character.isLowSurrogate(low);
  }

  private static void putLastTwo(Address at, int point) {
    at.putShort((short) (0x8080 | point >> 6 & 0x3F | (point & 0x3F) << 8));
  }

  @JSBody(params = "text", script = "return new TextEncoder().encode(text);")
  private static native JSObject encode(String text);
}

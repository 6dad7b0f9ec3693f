package dev.samovar.cloudflare.interop;

import org.jspecify.annotations.Nullable;
import org.teavm.interop.Address;
import org.teavm.jso.JSObject;

/**
 * Text over the border of the Wasm target, as UTF-16 in linear memory.
 *
 * <p>TeaVM's own way is one call for each char; the class-library plugin sends all its conversions
 * here.
 */
final class WasmText {

  private static final int SCRATCH_CHARS = WasmHost.SCRATCH_BYTES / 2;

  private WasmText() {}

  static @Nullable JSObject toJs(@Nullable String text) {
    if (text == null) {
      return null;
    }
    if (text.length() <= SCRATCH_CHARS) {
      return toJs(text, 0, text.length());
    }
    JSObject whole = toJs(text, 0, SCRATCH_CHARS);
    for (int at = SCRATCH_CHARS; at < text.length(); at += SCRATCH_CHARS) {
      whole = WasmHost.concat(whole, toJs(text, at, Math.min(SCRATCH_CHARS, text.length() - at)));
    }
    return whole;
  }

  private static JSObject toJs(String text, int from, int count) {
    Address scratch = Address.fromInt(WasmHost.scratch());
    char[] chars = chars(text);
    for (int i = 0; i < count; i++) {
      scratch.add(i * 2).putChar(chars[from + i]);
    }
    return WasmHost.textOfScratch(count);
  }

  /** The text's own, not to be written to; the class-library plugin makes its body. */
  static native char[] chars(String text);

  static @Nullable String fromJs(@Nullable JSObject text) {
    if (WasmHost.missing(text)) {
      return null;
    }
    char[] chars = new char[WasmHost.length(text)];
    for (int at = 0; at < chars.length; at += SCRATCH_CHARS) {
      int count = Math.min(SCRATCH_CHARS, chars.length - at);
      if (WasmHost.textToScratch(text, at, count)) {
        takeBytes(chars, at, count);
      } else {
        take(chars, at, count);
      }
    }
    return new String(chars);
  }

  /** The first chars of the scratch area. */
  static String ofScratch(int count) {
    char[] chars = new char[count];
    take(chars, 0, count);
    return new String(chars);
  }

  private static void takeBytes(char[] chars, int from, int count) {
    Address scratch = Address.fromInt(WasmHost.scratch());
    for (int i = 0; i < count; i++) {
      chars[from + i] = (char) scratch.add(i).getByte(); // Of ASCII, so that it has no sign.
    }
  }

  private static void take(char[] chars, int from, int count) {
    Address scratch = Address.fromInt(WasmHost.scratch());
    for (int i = 0; i < count; i++) {
      chars[from + i] = scratch.add(i * 2).getChar();
    }
  }
}

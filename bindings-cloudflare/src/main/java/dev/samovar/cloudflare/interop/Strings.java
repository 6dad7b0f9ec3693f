package dev.samovar.cloudflare.interop;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;

/**
 * Text over the border, char by char: lone surrogates survive both ways. {@code null} and undefined
 * are null here.
 */
public final class Strings {

  private Strings() {}

  public static @Nullable JSObject toJs(@Nullable String text) {
    return Target.isWasm() ? WasmText.toJs(text) : JSString.valueOf(text);
  }

  public static @Nullable String fromJs(@Nullable JSObject text) {
    return Target.isWasm() ? WasmText.fromJs(text) : text((JSString) text);
  }

  private static @Nullable String text(@Nullable JSString text) {
    return text == null || JSObjects.isUndefined(text) ? null : text.stringValue();
  }
}

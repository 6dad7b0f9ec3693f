package dev.samovar.cloudflare.interop;

import dev.samovar.worker.PlatformException;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/**
 * A platform's error that remembers the JavaScript error, so that JavaScript gets the same one
 * back.
 */
final class JsException extends PlatformException {

  private final @Nullable JSObject error;

  JsException(
      @Nullable JSObject error,
      String name,
      @Nullable String message,
      @Nullable String stack,
      @Nullable Throwable cause) {
    super(name, message, stack, cause);
    this.error = error;
  }

  @Nullable JSObject error() {
    return error;
  }

  @Override
  protected boolean flag(String name) {
    return error != null && JsErrors.flag(error, name);
  }
}

package dev.samovar.wasm;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What an adapter answers for an event that has failed, and is logged.
 *
 * <p>An answer, as the instance is sound: an error that left Java would end it. The host makes a
 * rejection of it, by which the platform knows that it may have to try again.
 */
final class EventFailure {

  private EventFailure() {}

  static JSObject of(Throwable thrown) {
    return error(thrown.toString());
  }

  @JSBody(params = "message", script = "return new Error(message);")
  private static native JSObject error(String message);
}

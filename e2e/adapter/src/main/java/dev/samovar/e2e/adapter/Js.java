package dev.samovar.e2e.adapter;

import dev.samovar.cloudflare.interop.Target;
import org.teavm.interop.Address;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** What JavaScript does to Java. */
final class Js {

  private Js() {}

  @JSBody(
      params = "millis",
      script = "return new Promise(function(kept) { setTimeout(kept, millis); });")
  static native JSObject after(int millis);

  @JSBody(
      script =
          "var error = new TypeError('no good'); error.retryable = true; error.cause = new Error('the reason');"
              + "return Promise.reject(error);")
  static native JSObject rejection();

  @JSBody(params = "value", script = "return Promise.reject(value);")
  static native JSObject rejection(String value);

  @JSBody(script = "throw new SyntaxError('thrown at once');")
  static native void fail();

  @JSBody(params = "callback", script = "callback();")
  static native void call(Callback callback);

  @JSBody(params = "callback", script = "return new Promise(function() { callback(); });")
  static native JSObject promise(Callback callback);

  /** Reads beyond the linear memory: a trap, which no Java can catch. */
  static int trap() {
    if (!Target.isWasm()) {
      throw new IllegalStateException("only the Wasm target traps");
    }
    return Address.fromInt(-16).getInt();
  }

  /** What JavaScript calls. */
  @JSFunctor
  interface Callback extends JSObject {
    void call();
  }
}

package dev.samovar.wasm;

import dev.samovar.cloudflare.interop.ClientSignal;
import dev.samovar.cloudflare.interop.Strings;
import org.jspecify.annotations.Nullable;
import org.teavm.interop.Export;
import org.teavm.interop.Import;
import org.teavm.jso.JSObject;

/** What entry.js calls on the Wasm target. */
final class WasmEntry {

  private WasmEntry() {}

  @Export(name = "samovar.start")
  static @Nullable JSObject start() {
    return Strings.toJs(Worker.start());
  }

  @Export(name = "samovar.event")
  static int event(JSObject name) {
    return Events.number(Strings.fromJs(name));
  }

  @Export(name = "samovar.dispatch")
  static @Nullable JSObject dispatch(int event, JSObject subject, JSObject env, JSObject context) {
    return answer(Events.dispatch(event, subject, env, context));
  }

  @Export(name = "samovar.dispatchAtOnce")
  static @Nullable JSObject dispatchAtOnce(
      int event, JSObject subject, JSObject env, JSObject context) {
    return Events.dispatchAtOnce(event, subject, env, context);
  }

  /**
   * The engine ended a request's handler: the next request, which is the same one, fails with that.
   *
   * @param message what the engine says; null for a stack overflow
   */
  @Export(name = "samovar.fail")
  static void fail(@Nullable JSObject message) {
    FetchEvent.failNext(Strings.fromJs(message));
  }

  @Export(name = "samovar.left")
  static void left(ClientSignal client) {
    client.left();
  }

  /** What is to be returned: null where JavaScript has taken the answer at once. */
  @Import(module = "samovar", name = "answer")
  private static native @Nullable JSObject answer(@Nullable JSObject answer);
}

package dev.samovar.wasm;

import dev.samovar.cloudflare.interop.Fibers;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExceptions;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/**
 * The main class of every worker. On the JavaScript target its exports are what entry-js.js calls.
 */
public final class Main {

  private Main() {}

  /** Nothing: the worker starts when its entry says so. TeaVM wants the method. */
  public static void main(String[] arguments) {}

  /** Null, or the Java exception that kept the worker from starting. */
  @JSExport
  public static @Nullable String start() {
    return Worker.start();
  }

  @JSExport
  public static int event(String name) {
    return Events.number(name);
  }

  /** Runs in this turn until it waits for the first time. */
  @JSExport
  public static void dispatch(
      int event,
      JSObject subject,
      JSObject env,
      JSObject context,
      JSObject resolve,
      JSObject reject) {
    Fibers.startThread(() -> run(event, subject, env, context, resolve, reject));
  }

  private static void run(
      int event,
      JSObject subject,
      JSObject env,
      JSObject context,
      JSObject resolve,
      JSObject reject) {
    try {
      call(resolve, Events.dispatch(event, subject, env, context));
    } catch (Throwable e) {
      call(reject, JSExceptions.getJSException(e));
    }
  }

  @JSBody(
      params = {"settle", "value"},
      script = "settle(value);")
  private static native void call(JSObject settle, JSObject value);
}

package dev.samovar.cloudflare.interop;

import dev.samovar.worker.PlatformException;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExceptions;
import org.teavm.jso.JSObject;

/** JavaScript errors as Java exceptions and back; no other class translates them. */
public final class JsErrors {

  private JsErrors() {}

  /**
   * The exception of a JavaScript error: a {@link PlatformException}, or the Java exception that it
   * was before.
   */
  public static Throwable of(@Nullable JSObject error) {
    Throwable known = isObject(error) ? JSExceptions.getJavaException(error) : null;
    return known != null && (Target.isWasm() || isJava(error)) ? known : read(error);
  }

  /**
   * What a call into JavaScript threw, with its name and flags; other exceptions as they are.
   *
   * <pre>{@code
   * try { return js.prepare(sql); } catch (RuntimeException e) { throw JsErrors.of(e); }
   * }</pre>
   */
  public static RuntimeException of(RuntimeException thrown) {
    if (Target.isWasm() || thrown instanceof PlatformException) {
      return thrown;
    }
    JSObject error = JSExceptions.getJSException(thrown);
    return error == null || isJava(error) ? thrown : read(error);
  }

  /** A number that the JavaScript error behind an exception has; 0 if it has none. */
  public static int number(Throwable exception, String name) {
    JSObject error = errorOf(exception);
    return error == null ? 0 : number(error, name);
  }

  /** The JavaScript error behind an exception, or null. */
  static @Nullable JSObject errorOf(Throwable exception) {
    return exception instanceof JsException js ? js.error() : null;
  }

  static RuntimeException thrown(@Nullable JSObject error) {
    Throwable exception = of(error);
    if (exception instanceof Error fatal) {
      throw fatal;
    }
    return exception instanceof RuntimeException unchecked
        ? unchecked
        : new RuntimeException(exception);
  }

  private static JsException read(@Nullable JSObject error) {
    if (!isObject(error)) {
      return new JsException(error, "Error", string(error), null, null);
    }
    JSObject cause = property(error, "cause");
    Throwable reason = isObject(cause) && cause != error ? of(cause) : null;
    String name = text(error, "name");
    return new JsException(
        error, name == null ? "Error" : name, text(error, "message"), text(error, "stack"), reason);
  }

  @JSBody(params = "value", script = "return value !== null && typeof value === 'object';")
  private static native boolean isObject(@Nullable JSObject value);

  /**
   * On the JavaScript target every exception has an error behind it. Those that Java made itself
   * have no message of their own but ask Java for it; of JavaScript's own only DOMException asks.
   */
  @JSBody(
      params = "error",
      script =
          "var message = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(error), 'message');"
              + "return !!message && !!message.get && !(error instanceof DOMException);")
  private static native boolean isJava(JSObject error);

  @JSBody(params = "value", script = "return String(value);")
  private static native String string(@Nullable JSObject value);

  @JSBody(
      params = {"error", "name"},
      script = "return error[name];")
  private static native @Nullable JSObject property(JSObject error, String name);

  @JSBody(
      params = {"error", "name"},
      script =
          "var value = error[name]; return value === undefined || value === null ? null : String(value);")
  private static native @Nullable String text(JSObject error, String name);

  @JSBody(
      params = {"error", "name"},
      script = "return typeof error[name] === 'number' ? error[name] : 0;")
  private static native int number(JSObject error, String name);

  @JSBody(
      params = {"error", "name"},
      script = "return error[name] === true;")
  static native boolean flag(JSObject error, String name);
}

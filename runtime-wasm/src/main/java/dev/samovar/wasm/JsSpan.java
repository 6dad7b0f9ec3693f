package dev.samovar.wasm;

import dev.samovar.worker.Span;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** workerd's Span. */
final class JsSpan implements Span {

  private final JSObject span;

  JsSpan(JSObject span) {
    this.span = span;
  }

  @Override
  public boolean isTraced() {
    return isTraced(span);
  }

  @Override
  public String traceId() {
    return traceId(span);
  }

  @Override
  public String spanId() {
    return spanId(span);
  }

  @Override
  public Span setAttribute(String key, String value) {
    set(span, key, value);
    return this;
  }

  @Override
  public Span setAttribute(String key, double value) {
    set(span, key, value);
    return this;
  }

  @Override
  public Span setAttribute(String key, boolean value) {
    set(span, key, value);
    return this;
  }

  @Override
  public Span updateName(String name) {
    updateName(span, name);
    return this;
  }

  @Override
  public Span recordException(Throwable thrown) {
    recordException(span, thrown.getClass().getName(), String.valueOf(thrown.getMessage()));
    return this;
  }

  @Override
  public Span setStatus(boolean isOk, String message) {
    setStatus(span, isOk ? "ok" : "error", message);
    return this;
  }

  @Override
  public void end() {
    end(span);
  }

  @JSBody(params = "span", script = "return span.isTraced;")
  private static native boolean isTraced(JSObject span);

  @JSBody(params = "span", script = "return span.spanContext().traceId;")
  private static native String traceId(JSObject span);

  @JSBody(params = "span", script = "return span.spanContext().spanId;")
  private static native String spanId(JSObject span);

  @JSBody(
      params = {"span", "key", "value"},
      script = "span.setAttribute(key, value);")
  private static native void set(JSObject span, String key, String value);

  @JSBody(
      params = {"span", "key", "value"},
      script = "span.setAttribute(key, value);")
  private static native void set(JSObject span, String key, double value);

  @JSBody(
      params = {"span", "key", "value"},
      script = "span.setAttribute(key, !!value);")
  private static native void set(JSObject span, String key, boolean value);

  @JSBody(
      params = {"span", "name"},
      script = "span.updateName(name);")
  private static native void updateName(JSObject span, String name);

  @JSBody(
      params = {"span", "name", "message"},
      script = "span.recordException({name: name, message: message});")
  private static native void recordException(JSObject span, String name, String message);

  @JSBody(
      params = {"span", "code", "message"},
      script = "span.setStatus(message === '' ? {code: code} : {code: code, message: message});")
  private static native void setStatus(JSObject span, String code, String message);

  @JSBody(params = "span", script = "span.end();")
  private static native void end(JSObject span);
}

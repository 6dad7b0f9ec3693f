package dev.samovar.wasm;

import dev.samovar.worker.Span;
import dev.samovar.worker.Tracing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * workerd's Tracing. Of its ways to begin a span only this one takes no callback, within which Java
 * could not wait.
 */
final class JsTracing implements Tracing {

  private final JSObject tracing;

  JsTracing(JSObject tracing) {
    this.tracing = tracing;
  }

  @Override
  public Span startSpan(String name) {
    return new JsSpan(start(tracing, name));
  }

  @Override
  public Optional<Span> activeSpan() {
    JSObject active = active(tracing);
    return active == null ? Optional.empty() : Optional.of(new JsSpan(active));
  }

  @JSBody(
      params = {"tracing", "name"},
      script = "return tracing.startSpan(name);")
  private static native JSObject start(JSObject tracing, String name);

  @JSBody(params = "tracing", script = "return tracing.getActiveSpan() || null;")
  private static native @Nullable JSObject active(JSObject tracing);
}

package dev.samovar.wasm;

import dev.samovar.cloudflare.interop.Fibers;
import dev.samovar.cloudflare.interop.JsonValues;
import dev.samovar.cloudflare.service.CloudflareExports;
import dev.samovar.json.JsonType;
import dev.samovar.spi.Props;
import dev.samovar.worker.Access;
import dev.samovar.worker.ExecutionContext;
import dev.samovar.worker.Exports;
import dev.samovar.worker.Tracing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** workerd's ExecutionContext. */
final class JsExecutionContext implements ExecutionContext {

  private final JSObject context;

  JsExecutionContext(JSObject context) {
    this.context = context;
  }

  @Override
  public void waitUntil(Runnable work) {
    waitUntil(context, Fibers.start(work));
  }

  @Override
  public void passThroughOnException() {
    passThroughOnException(context);
  }

  @Override
  public <T> T props(JsonType<T> type) {
    return Props.read(JsonValues.fromJs(props(context)), type);
  }

  @Override
  public Exports exports() {
    return CloudflareExports.of(context);
  }

  @Override
  public Optional<Access> access() {
    JSObject access = access(context);
    return access == null ? Optional.empty() : Optional.of(new JsAccess(access));
  }

  @Override
  public Tracing tracing() {
    return new JsTracing(tracing(context));
  }

  @JSBody(params = "context", script = "return context.access || null;")
  private static native @Nullable JSObject access(JSObject context);

  @JSBody(params = "context", script = "return context.tracing;")
  private static native JSObject tracing(JSObject context);

  /** Before workerd had them there were none. */
  @JSBody(params = "context", script = "return context.props === undefined ? {} : context.props;")
  private static native JSObject props(JSObject context);

  @JSBody(
      params = {"context", "promise"},
      script = "context.waitUntil(promise);")
  private static native void waitUntil(JSObject context, JSObject promise);

  @JSBody(params = "context", script = "context.passThroughOnException();")
  private static native void passThroughOnException(JSObject context);
}

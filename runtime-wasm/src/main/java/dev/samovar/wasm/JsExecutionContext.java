package dev.samovar.wasm;

import dev.samovar.cloudflare.interop.Fibers;
import dev.samovar.worker.ExecutionContext;
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

  @JSBody(
      params = {"context", "promise"},
      script = "context.waitUntil(promise);")
  private static native void waitUntil(JSObject context, JSObject promise);

  @JSBody(params = "context", script = "context.passThroughOnException();")
  private static native void passThroughOnException(JSObject context);
}

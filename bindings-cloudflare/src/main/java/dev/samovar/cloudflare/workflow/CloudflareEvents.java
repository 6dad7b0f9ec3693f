package dev.samovar.cloudflare.workflow;

import dev.samovar.cloudflare.interop.JsonValues;
import dev.samovar.spi.WorkflowInstanceDriver;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What happens to an instance. */
final class CloudflareEvents implements WorkflowInstanceDriver.Events {

  private final String id;
  private final JSObject subscription;

  CloudflareEvents(String id, JSObject subscription) {
    this.id = id;
    this.subscription = subscription;
  }

  @Override
  public byte @Nullable [] next() {
    String what = "read the next event of the instance '" + id + "'";
    JSObject next = CloudflareWorkflow.call(what, () -> next(subscription));
    return isDone(next) ? null : JsonValues.fromJs(value(next));
  }

  @Override
  public void close() {
    dispose(subscription);
  }

  @JSBody(params = "subscription", script = "return subscription.next();")
  private static native JSObject next(JSObject subscription);

  @JSBody(params = "next", script = "return next.done === true;")
  private static native boolean isDone(JSObject next);

  @JSBody(params = "next", script = "return next.value;")
  private static native JSObject value(JSObject next);

  @JSBody(
      params = "subscription",
      script = "if (subscription[Symbol.dispose]) subscription[Symbol.dispose]();")
  private static native void dispose(JSObject subscription);
}

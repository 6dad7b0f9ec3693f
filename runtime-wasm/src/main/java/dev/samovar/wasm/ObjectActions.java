package dev.samovar.wasm;

import dev.samovar.cloudflare.http.JsResponses;
import dev.samovar.cloudflare.http.jso.JsRequest;
import dev.samovar.cloudflare.interop.ClientSignal;
import dev.samovar.durable.AlarmInfo;
import dev.samovar.durable.DurableObjectAlarm;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.spi.ObjectEvents;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The events of durable.js, each to the interface of the object that is for it. */
final class ObjectActions {

  private ObjectActions() {}

  static JSObject fetch(Object object, JSObject event) {
    ClientSignal client = new ClientSignal(request(event), state(event));
    client.begin();
    try {
      Request request = new Request(new JsRequestSource(request(event), client));
      Response response = ObjectEvents.fetch((DurableObjectFetch) object, request);
      return JsResponses.toJs(response, state(event));
    } finally {
      client.end();
    }
  }

  static @Nullable JSObject alarm(Object object, JSObject event) {
    ((DurableObjectAlarm) object).alarm(info(event));
    return null;
  }

  private static AlarmInfo info(JSObject event) {
    Instant scheduled = Instant.ofEpochMilli((long) scheduledTime(event));
    return new AlarmInfo(isRetry(event), retryCount(event), scheduled);
  }

  @JSBody(params = "event", script = "return event.state;")
  private static native JSObject state(JSObject event);

  @JSBody(params = "event", script = "return event.request;")
  private static native JsRequest request(JSObject event);

  @JSBody(params = "event", script = "return !!event.info && event.info.isRetry === true;")
  private static native boolean isRetry(JSObject event);

  @JSBody(params = "event", script = "return event.info && event.info.retryCount || 0;")
  private static native int retryCount(JSObject event);

  /** Now, where the platform does not say. */
  @JSBody(params = "event", script = "return event.info && event.info.scheduledTime || Date.now();")
  private static native double scheduledTime(JSObject event);
}

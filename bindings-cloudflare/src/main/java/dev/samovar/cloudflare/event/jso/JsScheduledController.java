package dev.samovar.cloudflare.event.jso;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** ScheduledController — workerd types/generated-snapshot/index.d.ts */
public interface JsScheduledController extends JSObject {

  /** Milliseconds since 1970. */
  @JSProperty
  double getScheduledTime();

  /** Empty where wrangler dev is asked without one. */
  @JSProperty
  @Nullable String getCron();

  void noRetry();
}

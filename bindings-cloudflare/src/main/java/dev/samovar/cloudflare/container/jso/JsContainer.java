package dev.samovar.cloudflare.container.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Container — workerd types/generated-snapshot/index.d.ts */
public interface JsContainer extends JSObject {

  @JSProperty
  boolean isRunning();

  void start(JSObject options);

  /** A promise of nothing, kept when it ends well. */
  JSObject monitor();

  /** A promise of nothing. */
  JSObject destroy(JSObject error);

  void signal(int number);

  /** A promise of nothing. */
  JSObject setInactivityTimeout(double millis);

  /** A {@code Fetcher}. */
  JSObject getTcpPort(int port);
}

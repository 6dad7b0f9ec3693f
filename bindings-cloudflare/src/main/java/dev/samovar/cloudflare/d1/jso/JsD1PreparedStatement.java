package dev.samovar.cloudflare.d1.jso;

import org.teavm.jso.JSObject;

/** D1PreparedStatement — @cloudflare/workers-types 5.20261117.1 index.d.ts#L14764 */
public interface JsD1PreparedStatement extends JSObject {

  /** A promise of {@code D1Result}. */
  JSObject run();

  /** A promise of {@code D1Result}. */
  JSObject all();
}

package dev.samovar.cloudflare.r2.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** R2GetOptions — @cloudflare/workers-types 5.20261117.1 index.d.ts#L2568 */
public interface JsR2GetOptions extends JSObject {

  /** {@link JsR2Conditional} or Headers; missing for none. */
  @JSProperty
  void setOnlyIf(JSObject condition);

  @JSProperty
  void setRange(JsR2Range range);

  /** An ArrayBuffer; missing for none. */
  @JSProperty
  void setSsecKey(JSObject key);
}

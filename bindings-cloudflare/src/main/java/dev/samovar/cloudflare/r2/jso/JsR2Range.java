package dev.samovar.cloudflare.r2.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** R2Range — @cloudflare/workers-types 5.20261117.1 index.d.ts#L2549 */
public interface JsR2Range extends JSObject {

  @JSProperty
  void setOffset(double offset);

  @JSProperty
  void setLength(double length);

  @JSProperty
  void setSuffix(double suffix);
}

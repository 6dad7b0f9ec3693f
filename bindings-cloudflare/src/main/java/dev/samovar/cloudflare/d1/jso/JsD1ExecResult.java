package dev.samovar.cloudflare.d1.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** D1ExecResult — @cloudflare/workers-types 5.20261117.1 index.d.ts#L14722 */
public interface JsD1ExecResult extends JSObject {

  @JSProperty
  int getCount();

  /** Milliseconds. */
  @JSProperty
  double getDuration();
}

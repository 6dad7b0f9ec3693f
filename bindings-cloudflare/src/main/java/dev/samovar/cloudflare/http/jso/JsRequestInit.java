package dev.samovar.cloudflare.http.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** RequestInit — workerd types/generated-snapshot/index.d.ts */
public interface JsRequestInit extends JSObject {

  @JSProperty
  void setMethod(String method);

  @JSProperty
  void setHeaders(JsHeaders headers);

  /** Absent for none. */
  @JSProperty
  void setBody(JSObject body);

  /** {@code follow} or {@code manual}. */
  @JSProperty
  void setRedirect(String redirect);

  /** Absent for none. */
  @JSProperty
  void setSignal(JSObject signal);

  /** Absent for none. */
  @JSProperty
  void setCf(JSObject cf);
}

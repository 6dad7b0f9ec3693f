package dev.samovar.cloudflare.r2.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** R2HTTPMetadata — @cloudflare/workers-types 5.20261117.1 index.d.ts#L2606 */
public interface JsR2HTTPMetadata extends JSObject {

  @JSProperty
  void setContentType(String value);

  @JSProperty
  void setContentLanguage(String value);

  @JSProperty
  void setContentDisposition(String value);

  @JSProperty
  void setContentEncoding(String value);

  @JSProperty
  void setCacheControl(String value);

  /** A Date. */
  @JSProperty
  void setCacheExpiry(JSObject date);
}

package dev.samovar.cloudflare.r2.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** R2Conditional — @cloudflare/workers-types 5.20261117.1 index.d.ts#L2561 */
public interface JsR2Conditional extends JSObject {

  @JSProperty
  void setEtagMatches(String etag);

  @JSProperty
  void setEtagDoesNotMatch(String etag);

  /** A Date. */
  @JSProperty
  void setUploadedBefore(JSObject date);

  /** A Date. */
  @JSProperty
  void setUploadedAfter(JSObject date);

  @JSProperty
  void setSecondsGranularity(boolean seconds);
}

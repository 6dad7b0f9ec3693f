package dev.samovar.cloudflare.r2.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** R2UploadedPart — @cloudflare/workers-types 5.20261117.1 index.d.ts#L2521 */
public interface JsR2UploadedPart extends JSObject {

  @JSProperty
  int getPartNumber();

  @JSProperty
  void setPartNumber(int partNumber);

  @JSProperty
  String getEtag();

  @JSProperty
  void setEtag(String etag);
}

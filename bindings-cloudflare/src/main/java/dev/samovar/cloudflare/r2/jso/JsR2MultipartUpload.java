package dev.samovar.cloudflare.r2.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** R2MultipartUpload — @cloudflare/workers-types 5.20261117.1 index.d.ts#L2510 */
public interface JsR2MultipartUpload extends JSObject {

  @JSProperty
  String getUploadId();

  /** A promise of {@link JsR2UploadedPart}. */
  JSObject uploadPart(int partNumber, JSObject value, JsR2UploadPartOptions options);

  /** A promise of nothing. */
  JSObject abort();

  /** Of an array of {@link JsR2UploadedPart}, a promise of {@code R2Object}. */
  JSObject complete(JSObject uploadedParts);
}

package dev.samovar.cloudflare.r2.jso;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** R2Bucket — @cloudflare/workers-types 5.20261117.1 index.d.ts#L2479 */
public interface JsR2Bucket extends JSObject {

  /** A promise of {@code R2Object}, or of JS {@code null}. */
  JSObject head(String key);

  /** A promise of {@code R2ObjectBody}, of {@code R2Object}, or of JS {@code null}. */
  JSObject get(String key, JsR2GetOptions options);

  /** A promise of {@code R2Object}, or of JS {@code null} where a condition did not hold. */
  JSObject put(String key, @Nullable JSObject value, JsR2PutOptions options);

  /** A promise of {@link JsR2MultipartUpload}. */
  JSObject createMultipartUpload(String key, JsR2PutOptions options);

  JsR2MultipartUpload resumeMultipartUpload(String key, String uploadId);

  /** Of an array of keys, a promise of nothing. */
  JSObject delete(JSObject keys);

  /** A promise of {@code R2Objects}. */
  JSObject list(JsR2ListOptions options);
}

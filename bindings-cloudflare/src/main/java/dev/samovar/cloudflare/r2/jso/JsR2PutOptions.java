package dev.samovar.cloudflare.r2.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * R2PutOptions, and R2MultipartOptions which has some of it — @cloudflare/workers-types
 * 5.20261117.1 index.d.ts#L2573
 */
public interface JsR2PutOptions extends JSObject {

  /** {@link JsR2Conditional} or Headers; missing for none. */
  @JSProperty
  void setOnlyIf(JSObject condition);

  @JSProperty
  void setHttpMetadata(JsR2HTTPMetadata metadata);

  /** A {@code Record<string, string>}. */
  @JSProperty
  void setCustomMetadata(JSObject metadata);

  @JSProperty
  void setMd5(JSObject uint8Array);

  @JSProperty
  void setSha1(JSObject uint8Array);

  @JSProperty
  void setSha256(JSObject uint8Array);

  @JSProperty
  void setSha384(JSObject uint8Array);

  @JSProperty
  void setSha512(JSObject uint8Array);

  @JSProperty
  void setStorageClass(String storageClass);

  /** An ArrayBuffer; missing for none. */
  @JSProperty
  void setSsecKey(JSObject key);
}

package dev.samovar.cloudflare.http.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** IdentityTransformStream, FixedLengthStream — workerd types/generated-snapshot/index.d.ts */
public interface JsIdentityTransformStream extends JSObject {

  @JSProperty
  JsReadableStream getReadable();

  @JSProperty
  JsWritableStream getWritable();
}

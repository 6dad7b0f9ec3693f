package dev.samovar.cloudflare.images.jso;

import dev.samovar.cloudflare.http.jso.JsReadableStream;
import org.teavm.jso.JSObject;

/** ImageTransformationResult — workerd types/generated-snapshot/index.d.ts */
public interface JsImageTransformationResult extends JSObject {

  String contentType();

  JsReadableStream image();
}

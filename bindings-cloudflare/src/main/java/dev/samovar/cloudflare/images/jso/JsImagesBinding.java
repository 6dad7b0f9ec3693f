package dev.samovar.cloudflare.images.jso;

import org.teavm.jso.JSObject;

/** ImagesBinding — workerd types/generated-snapshot/index.d.ts */
public interface JsImagesBinding extends JSObject {

  /** A promise of {@code ImageInfoResponse}. */
  JSObject info(JSObject stream);

  JsImageTransformer input(JSObject stream);
}

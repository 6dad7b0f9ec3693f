package dev.samovar.cloudflare.images.jso;

import org.teavm.jso.JSObject;

/** ImageTransformer — workerd types/generated-snapshot/index.d.ts */
public interface JsImageTransformer extends JSObject {

  JsImageTransformer transform(JSObject options);

  JsImageTransformer draw(JsImageTransformer image, JSObject options);

  /** A promise of {@link JsImageTransformationResult}. */
  JSObject output(JSObject options);
}

package dev.samovar.cloudflare.web.jso;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** URLPattern — workerd types/generated-snapshot/index.d.ts */
public interface JsURLPattern extends JSObject {

  boolean test(String url);

  /** JS {@code null} if the URL does not fit. */
  @Nullable JSObject exec(String url);
}

package dev.samovar.cloudflare.html.jso;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Doctype — workerd types/generated-snapshot/index.d.ts */
public interface JsDoctype extends JSObject {

  @JSProperty
  @Nullable String getName();

  @JSProperty
  @Nullable String getPublicId();

  @JSProperty
  @Nullable String getSystemId();
}

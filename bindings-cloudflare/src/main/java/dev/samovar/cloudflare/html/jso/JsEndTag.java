package dev.samovar.cloudflare.html.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** EndTag — workerd types/generated-snapshot/index.d.ts */
public interface JsEndTag extends JSObject {

  @JSProperty
  String getName();

  @JSProperty
  void setName(String name);

  void before(JSObject content, JSObject options);

  void after(JSObject content, JSObject options);

  void remove();
}

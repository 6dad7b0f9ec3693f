package dev.samovar.cloudflare.html.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Comment — workerd types/generated-snapshot/index.d.ts */
public interface JsComment extends JSObject {

  @JSProperty
  String getText();

  @JSProperty
  void setText(String text);

  @JSProperty
  boolean isRemoved();

  void before(JSObject content, JSObject options);

  void after(JSObject content, JSObject options);

  void replace(JSObject content, JSObject options);

  void remove();
}

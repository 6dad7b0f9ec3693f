package dev.samovar.cloudflare.html.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Text — workerd types/generated-snapshot/index.d.ts */
public interface JsText extends JSObject {

  @JSProperty
  String getText();

  @JSProperty
  boolean isLastInTextNode();

  @JSProperty
  boolean isRemoved();

  void before(JSObject content, JSObject options);

  void after(JSObject content, JSObject options);

  void replace(JSObject content, JSObject options);

  void remove();
}

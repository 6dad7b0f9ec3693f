package dev.samovar.cloudflare.email.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** EmailAddress — workerd types/generated-snapshot/index.d.ts */
public interface JsEmailAddress extends JSObject {

  @JSProperty
  void setName(String name);

  @JSProperty
  void setEmail(String email);
}

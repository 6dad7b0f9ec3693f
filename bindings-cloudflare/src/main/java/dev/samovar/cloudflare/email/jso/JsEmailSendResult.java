package dev.samovar.cloudflare.email.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** EmailSendResult — workerd types/generated-snapshot/index.d.ts */
public interface JsEmailSendResult extends JSObject {

  @JSProperty
  String getMessageId();
}

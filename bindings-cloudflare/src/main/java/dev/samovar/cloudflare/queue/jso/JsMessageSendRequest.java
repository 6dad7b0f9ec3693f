package dev.samovar.cloudflare.queue.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** MessageSendRequest — workerd types/generated-snapshot/index.d.ts */
public interface JsMessageSendRequest extends JSObject {

  @JSProperty
  void setBody(JSObject body);

  @JSProperty
  void setContentType(String type);
}

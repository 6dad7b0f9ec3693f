package dev.samovar.cloudflare.socket.jso;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** SocketInfo — workerd types/generated-snapshot/index.d.ts */
public interface JsSocketInfo extends JSObject {

  @JSProperty
  @Nullable String getRemoteAddress();

  @JSProperty
  @Nullable String getLocalAddress();
}

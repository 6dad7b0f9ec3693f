package dev.samovar.cloudflare.socket.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** SocketOptions — workerd types/generated-snapshot/index.d.ts */
public interface JsSocketOptions extends JSObject {

  /** {@code on}, {@code off} or {@code starttls}. */
  @JSProperty
  void setSecureTransport(String transport);

  @JSProperty
  void setAllowHalfOpen(boolean allow);
}

package dev.samovar.cloudflare.websocket.jso;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** WebSocket — workerd types/generated-snapshot/index.d.ts */
public interface JsWebSocket extends JSObject {

  @JSProperty
  int getReadyState();

  void send(@Nullable JSObject message);

  void close(int code, String reason);

  void serializeAttachment(@Nullable JSObject attachment);

  /** JS {@code null} when there is none. */
  @Nullable JSObject deserializeAttachment();
}

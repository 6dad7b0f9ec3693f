package dev.samovar.wasm;

import dev.samovar.cloudflare.durable.ObjectSocket;
import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.durable.DurableObjectWebSockets;
import dev.samovar.websocket.WebSocket;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The events of an object's sockets. */
final class SocketActions {

  private SocketActions() {}

  static @Nullable JSObject message(Object object, JSObject event) {
    DurableObjectWebSockets target = (DurableObjectWebSockets) object;
    if (isText(event)) {
      target.webSocketMessage(socket(event), text(event));
    } else {
      target.webSocketMessage(socket(event), Bytes.fromJs(bytes(event)));
    }
    return null;
  }

  static @Nullable JSObject close(Object object, JSObject event) {
    ((DurableObjectWebSockets) object)
        .webSocketClose(socket(event), code(event), reason(event), wasClean(event));
    return null;
  }

  static @Nullable JSObject error(Object object, JSObject event) {
    ((DurableObjectWebSockets) object).webSocketError(socket(event), error(event));
    return null;
  }

  private static WebSocket socket(JSObject event) {
    return ObjectSocket.of(state(event), js(event));
  }

  @JSBody(params = "event", script = "return event.state;")
  private static native JSObject state(JSObject event);

  @JSBody(params = "event", script = "return event.socket;")
  private static native JSObject js(JSObject event);

  @JSBody(params = "event", script = "return typeof event.message === 'string';")
  private static native boolean isText(JSObject event);

  @JSBody(params = "event", script = "return event.message;")
  private static native String text(JSObject event);

  @JSBody(params = "event", script = "return new Uint8Array(event.message);")
  private static native JSObject bytes(JSObject event);

  @JSBody(params = "event", script = "return event.code;")
  private static native int code(JSObject event);

  @JSBody(params = "event", script = "return String(event.reason);")
  private static native String reason(JSObject event);

  @JSBody(params = "event", script = "return event.wasClean === true;")
  private static native boolean wasClean(JSObject event);

  @JSBody(params = "event", script = "return String(event.error);")
  private static native String error(JSObject event);
}

package dev.samovar.cloudflare.durable;

import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.cloudflare.websocket.SocketEnd;
import dev.samovar.cloudflare.websocket.jso.JsWebSocket;
import dev.samovar.spi.WebSocketDriver;
import dev.samovar.websocket.WebSocket;
import dev.samovar.websocket.WebSocketClose;
import dev.samovar.websocket.WebSocketClosedException;
import dev.samovar.websocket.WebSocketMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A socket that an object has accepted for hibernation. */
public final class ObjectSocket extends SocketEnd {

  private static final int OPEN = 1;

  private final JSObject state;

  private ObjectSocket(JSObject state, JsWebSocket socket) {
    super(socket);
    this.state = state;
  }

  /**
   * @param state of the object that has accepted it
   */
  public static WebSocket of(JSObject state, JSObject socket) {
    return new WebSocket(new ObjectSocket(state, (JsWebSocket) socket));
  }

  @Override
  protected void requireOpen() {
    if (js().getReadyState() != OPEN) {
      throw new WebSocketClosedException(null);
    }
  }

  @Override
  public WebSocketMessage receive() {
    throw elsewhere();
  }

  @Override
  public @Nullable WebSocketClose closed() {
    throw elsewhere();
  }

  @Override
  public void relay(WebSocketDriver other) {
    throw elsewhere();
  }

  private static IllegalStateException elsewhere() {
    return new IllegalStateException(
        "The object has accepted this WebSocket for hibernation: what comes on it arrives at its"
            + " webSocketMessage and webSocketClose");
  }

  @Override
  public List<String> tags() {
    JSObject found = tags(state, js());
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < JsArrays.length(found); i++) {
      tags.add(tag(found, i));
    }
    return tags;
  }

  @Override
  public @Nullable Instant autoResponseTimestamp() {
    double millis = autoResponseTime(state, js());
    return millis < 0 ? null : Instant.ofEpochMilli((long) millis);
  }

  @JSBody(
      params = {"state", "socket"},
      script =
          "var time = state.getWebSocketAutoResponseTimestamp(socket); return time ? Number(time) : -1;")
  private static native double autoResponseTime(JSObject state, JSObject socket);

  @JSBody(
      params = {"state", "socket"},
      script = "return state.getTags(socket);")
  private static native JSObject tags(JSObject state, JSObject socket);

  @JSBody(
      params = {"list", "place"},
      script = "return list[place];")
  private static native String tag(JSObject list, int place);
}

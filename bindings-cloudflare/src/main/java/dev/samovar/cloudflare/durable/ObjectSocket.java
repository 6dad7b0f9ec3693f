package dev.samovar.cloudflare.durable;

import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.durable.WebSocket;
import dev.samovar.spi.SocketDriver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A socket of an object's. */
public final class ObjectSocket implements SocketDriver {

  private final JSObject state;
  private final JSObject socket;

  private ObjectSocket(JSObject state, JSObject socket) {
    this.state = state;
    this.socket = socket;
  }

  /**
   * @param state of the object that has accepted it
   */
  public static WebSocket of(JSObject state, JSObject socket) {
    return new WebSocket(new ObjectSocket(state, socket));
  }

  @Override
  public void send(String message) {
    call(() -> send(socket, message));
  }

  @Override
  public void send(byte[] message) {
    JSObject bytes = Bytes.toJs(message);
    call(() -> send(socket, bytes));
  }

  @Override
  public void close(int code, String reason) {
    call(() -> close(socket, code, reason));
  }

  @Override
  public void attach(String text) {
    call(() -> attach(socket, text));
  }

  @Override
  public @Nullable String attachment() {
    return attachment(socket);
  }

  @Override
  public List<String> tags() {
    int count = tagCount(state, socket);
    List<String> tags = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      tags.add(tag(state, socket, i));
    }
    return tags;
  }

  @Override
  public @Nullable Instant autoResponseTimestamp() {
    double millis = autoResponseTime(state, socket);
    return millis < 0 ? null : Instant.ofEpochMilli((long) millis);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ObjectSocket same && isSame(socket, same.socket);
  }

  /** JavaScript has no number for an object; an object has few sockets. */
  @Override
  public int hashCode() {
    return 1;
  }

  private static void call(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException e) {
      throw JsErrors.of(e);
    }
  }

  @JSBody(
      params = {"socket", "message"},
      script = "socket.send(message);")
  private static native void send(JSObject socket, String message);

  @JSBody(
      params = {"socket", "message"},
      script = "socket.send(message);")
  private static native void send(JSObject socket, JSObject message);

  @JSBody(
      params = {"socket", "code", "reason"},
      script = "socket.close(code, reason);")
  private static native void close(JSObject socket, int code, String reason);

  @JSBody(
      params = {"socket", "text"},
      script = "socket.serializeAttachment(text);")
  private static native void attach(JSObject socket, String text);

  /** What code in JavaScript has attached is its JSON. */
  @JSBody(
      params = "socket",
      script =
          "var found = socket.deserializeAttachment();"
              + "return found === null || found === undefined ? null"
              + " : typeof found === 'string' ? found : JSON.stringify(found);")
  private static native @Nullable String attachment(JSObject socket);

  @JSBody(
      params = {"state", "socket"},
      script =
          "var time = state.getWebSocketAutoResponseTimestamp(socket); return time ? Number(time) : -1;")
  private static native double autoResponseTime(JSObject state, JSObject socket);

  @JSBody(
      params = {"state", "socket"},
      script = "return state.getTags(socket).length;")
  private static native int tagCount(JSObject state, JSObject socket);

  @JSBody(
      params = {"state", "socket", "place"},
      script = "return state.getTags(socket)[place];")
  private static native String tag(JSObject state, JSObject socket, int place);

  @JSBody(
      params = {"first", "second"},
      script = "return first === second;")
  private static native boolean isSame(JSObject first, JSObject second);
}

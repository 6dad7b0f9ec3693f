package dev.samovar.cloudflare.websocket;

import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Strings;
import dev.samovar.cloudflare.websocket.jso.JsWebSocket;
import dev.samovar.spi.WebSocketDriver;
import dev.samovar.websocket.WebSocketException;
import dev.samovar.worker.PlatformException;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What can be said through a socket, whoever hears what comes. */
public abstract class SocketEnd implements WebSocketDriver {

  private final JsWebSocket socket;

  protected SocketEnd(JsWebSocket socket) {
    this.socket = socket;
  }

  protected final JsWebSocket js() {
    return socket;
  }

  /**
   * @throws dev.samovar.websocket.WebSocketClosedException if nothing can be sent any more
   */
  protected abstract void requireOpen();

  @Override
  public final void send(String message) {
    send(Strings.toJs(message));
  }

  @Override
  public final void send(byte[] message) {
    send(Bytes.toJs(message));
  }

  private void send(@Nullable JSObject message) {
    requireOpen();
    call("send", () -> socket.send(message));
  }

  @Override
  public void close(int code, String reason) {
    call("close", () -> socket.close(code, reason));
  }

  @Override
  public final void attach(String text) {
    call("keep an attachment", () -> socket.serializeAttachment(Strings.toJs(text)));
  }

  @Override
  public final @Nullable String attachment() {
    return Strings.fromJs(text(socket.deserializeAttachment()));
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof SocketEnd same && isSame(socket, same.socket);
  }

  /** JavaScript has no number for an object; an event has few sockets. */
  @Override
  public final int hashCode() {
    return 1;
  }

  private static void call(String what, Runnable call) {
    try {
      call.run();
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      throw known instanceof PlatformException platform
          ? new WebSocketException(
              "The WebSocket could not " + what + ": " + platform.getMessage(), platform)
          : known;
    }
  }

  /** What code in JavaScript has attached is its JSON. */
  @JSBody(
      params = "found",
      script =
          "return found === null || found === undefined ? null"
              + " : typeof found === 'string' ? found : JSON.stringify(found);")
  private static native @Nullable JSObject text(@Nullable JSObject found);

  @JSBody(
      params = {"first", "second"},
      script = "return first === second;")
  private static native boolean isSame(JSObject first, JSObject second);
}

package dev.samovar.cloudflare.websocket;

import dev.samovar.cloudflare.interop.Console;
import dev.samovar.cloudflare.interop.Fibers;
import dev.samovar.cloudflare.websocket.jso.JsWebSocket;
import dev.samovar.websocket.WebSocket;
import dev.samovar.websocket.WebSocketClose;
import dev.samovar.websocket.WebSocketClosedException;
import dev.samovar.websocket.WebSocketHandler;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** An end whose other one a handler of the worker gets. */
public final class HandledEnd implements SocketBody {

  private final WebSocketHandler handler;

  public HandledEnd(WebSocketHandler handler) {
    this.handler = handler;
  }

  /** The handler runs beside the answer, and the event lasts until it is done. */
  @Override
  public JsWebSocket answer(JSObject context) {
    SocketPair pair = new SocketPair();
    WebSocket socket = new WebSocket(new AcceptedSocket(pair.server()));
    waitUntil(context, Fibers.start(() -> talk(socket)));
    return pair.client();
  }

  @Override
  public WebSocket accept() {
    throw new IllegalStateException("This end of the WebSocket is for the client: answer with it");
  }

  private void talk(WebSocket socket) {
    try {
      handler.handle(socket);
      socket.close();
    } catch (WebSocketClosedException e) {
      socket.close(); // The other side left in the middle: its right, and no failure of ours.
    } catch (Throwable e) {
      Console.error(null, "The handler of a WebSocket failed", e);
      socket.close(WebSocketClose.INTERNAL_ERROR, "Internal error");
    }
  }

  @JSBody(
      params = {"context", "promise"},
      script = "context.waitUntil(promise);")
  private static native void waitUntil(JSObject context, JSObject promise);
}

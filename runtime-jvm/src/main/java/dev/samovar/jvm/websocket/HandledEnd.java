package dev.samovar.jvm.websocket;

import dev.samovar.spi.WebSocketBody;
import dev.samovar.spi.WebSocketDriver;
import dev.samovar.spi.WorkerLog;
import dev.samovar.websocket.WebSocket;
import dev.samovar.websocket.WebSocketClose;
import dev.samovar.websocket.WebSocketClosedException;
import dev.samovar.websocket.WebSocketHandler;

/** An end whose other one a handler of the worker gets. */
public record HandledEnd(WebSocketHandler handler, WorkerLog log) implements WebSocketBody {

  /** Without a network: what a test talks to. */
  @Override
  public WebSocket accept() {
    PairedSocket client = PairedSocket.withPeer();
    Thread thread = new Thread(() -> talk(client.peer()), "websocket-handler");
    thread.setDaemon(true);
    thread.start();
    return new WebSocket(client);
  }

  void talk(WebSocketDriver driver) {
    WebSocket socket = new WebSocket(driver);
    try {
      handler.handle(socket);
      socket.close();
    } catch (WebSocketClosedException e) {
      socket.close(); // The other side left in the middle: its right, and no failure of ours.
    } catch (Throwable e) {
      log.error("The handler of a WebSocket failed", e);
      socket.close(WebSocketClose.INTERNAL_ERROR, "Internal error");
    }
  }
}

package dev.samovar.e2e.realtime.sockets;

import dev.samovar.e2e.realtime.RealtimeEnv;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.websocket.WebSocket;
import dev.samovar.websocket.WebSocketClose;
import dev.samovar.websocket.WebSocketException;
import dev.samovar.websocket.WebSocketMessage;

/** What this side of a socket does. */
final class Talks {

  private Talks() {}

  static Response echo(Context<RealtimeEnv> c) {
    return Response.webSocket(
        c.request(),
        socket -> {
          for (WebSocketMessage message : socket) {
            socket.send("You said: " + message.text());
          }
          c.env().seen().put("left", reason(socket));
        });
  }

  /** Bytes and texts as they come, with a wait between. */
  static Response mirror(Context<RealtimeEnv> c) {
    return Response.webSocket(
        c.request(),
        socket -> {
          for (WebSocketMessage message : socket) {
            c.env().seen().get("anything");
            if (message.isText()) {
              socket.send(message.text());
            } else {
              socket.send(message.bytes());
            }
          }
        });
  }

  static Response closing(Context<RealtimeEnv> c) {
    return Response.webSocket(
        c.request(),
        socket -> {
          socket.send("soon");
          socket.close(4001, socket.receive().orElseThrow().text());
          c.env().seen().put("closing", failure(socket));
        });
  }

  static Response failing(Context<RealtimeEnv> c) {
    return Response.webSocket(
        c.request(), socket -> Integer.parseInt(socket.receive().orElseThrow().text()));
  }

  /** Never reads. */
  static Response ticking(Context<RealtimeEnv> c) {
    return Response.webSocket(
        c.request(),
        socket -> {
          try {
            for (int i = 0; true; i++) {
              socket.send("tick " + i);
              Thread.sleep(20);
            }
          } catch (WebSocketException e) {
            c.env().seen().put("ticking", e.getMessage());
          }
        });
  }

  private static String failure(WebSocket socket) {
    try {
      socket.send("too late");
      return "sent";
    } catch (WebSocketException e) {
      return e.getMessage();
    }
  }

  private static String reason(WebSocket socket) {
    WebSocketClose close = socket.closed().orElseThrow();
    return close.code() + " " + close.reason();
  }
}

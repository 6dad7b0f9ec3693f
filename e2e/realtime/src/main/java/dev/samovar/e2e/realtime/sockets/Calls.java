package dev.samovar.e2e.realtime.sockets;

import dev.samovar.durable.DurableObjectStub;
import dev.samovar.e2e.realtime.RealtimeEnv;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.websocket.WebSocket;
import dev.samovar.websocket.WebSocketException;

/** Sockets that the worker opens. */
final class Calls {

  private Calls() {}

  /** To any server. */
  static Response world(Context<RealtimeEnv> c) {
    try (WebSocket socket = WebSocket.connect(c.query("url").value())) {
      socket.send(c.query("say").value());
      return Response.text(socket.receive().orElseThrow().text());
    } catch (WebSocketException e) {
      return Response.text(e.getMessage());
    }
  }

  static Response service(Context<RealtimeEnv> c) {
    try (WebSocket socket = c.env().self().webSocket("https://self/sockets/echo")) {
      socket.send("service");
      return Response.text(socket.receive().orElseThrow().text());
    }
  }

  static Response relay(Context<RealtimeEnv> c) {
    WebSocket upstream = object(c).webSocket("https://echo/");
    return Response.webSocket(c.request(), client -> client.relay(upstream));
  }

  static Response relayToService(Context<RealtimeEnv> c) {
    WebSocket upstream = c.env().self().webSocket("https://self/sockets/closing");
    return Response.webSocket(c.request(), client -> client.relay(upstream));
  }

  static Response handOn(Context<RealtimeEnv> c) {
    return object(c).fetch(c.request());
  }

  private static DurableObjectStub object(Context<RealtimeEnv> c) {
    return c.env().echo().getByName(c.path("name").value());
  }
}

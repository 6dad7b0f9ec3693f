package dev.samovar.e2e.conformance;

import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import dev.samovar.websocket.WebSocket;
import dev.samovar.websocket.WebSocketMessage;

/** A socket that ends in the worker, and one that the worker stands between. */
final class WebSocketRoutes implements Routes<Env> {

  private static final String CLOSED = "got-close-event";

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.get("/websocket", WebSocketRoutes::echo);
    routes.get("/durable/websocket", WebSocketRoutes::relay);
    routes.get("/got-close-event", WebSocketRoutes::closed);
  }

  private static Response echo(Context<Env> c) {
    return Response.webSocket(
        c.request(),
        socket -> {
          for (WebSocketMessage message : socket) {
            socket.send(message.text());
          }
          c.env().someNamespace().put(CLOSED, "true");
          socket.close();
        });
  }

  private static Response relay(Context<Env> c) {
    c.request().requireWebSocket();
    WebSocket counter = c.env().counter().getByName("A").webSocket("https://object/ws");
    return Response.webSocket(c.request(), client -> client.relay(counter));
  }

  private static Response closed(Context<Env> c) {
    return Response.text(c.env().someNamespace().get(CLOSED).orElse("false"));
  }
}

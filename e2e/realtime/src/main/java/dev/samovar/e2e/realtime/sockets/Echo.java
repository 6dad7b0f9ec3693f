package dev.samovar.e2e.realtime.sockets;

import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.websocket.WebSocketMessage;

/** An object whose sockets do not hibernate. */
@DurableObject
final class Echo implements DurableObjectFetch {
  private final DurableObjectState state;
  private int count;

  Echo(DurableObjectState state) {
    this.state = state;
  }

  @Override
  public Response fetch(Request request) {
    return Response.webSocket(
        request,
        socket -> {
          for (WebSocketMessage message : socket) {
            count++;
            state.storage().put("last", message.text());
            socket.send(count + " " + message.text());
          }
        });
  }
}

package dev.samovar.e2e.conformance;

import dev.samovar.durable.AcceptedWebSocket;
import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.durable.DurableObjectStorage;
import dev.samovar.durable.DurableObjectWebSockets;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.websocket.WebSocket;

/** Counts by ten, requests and messages. */
@DurableObject
final class Counter implements DurableObjectFetch, DurableObjectWebSockets {

  private final DurableObjectState state;
  private final DurableObjectStorage storage;
  private final Env env;
  private int unstored;

  Counter(DurableObjectState state, Env env) {
    this.state = state;
    this.storage = state.storage();
    this.env = env;
  }

  @Override
  public Response fetch(Request request) {
    if (request.path().equals("/ws")) {
      return connect();
    }
    unstored++;
    return Response.text(
        "[durable_object]: count: "
            + increment()
            + ", unstored_count: "
            + unstored
            + ", secret: "
            + env.someSecret().value());
  }

  private Response connect() {
    AcceptedWebSocket accepted = state.acceptWebSocket();
    accepted.socket().serializeAttachment("hello");
    return accepted.response();
  }

  @Override
  public void webSocketMessage(WebSocket socket, String message) {
    socket
        .deserializeAttachment(String.class)
        .orElseThrow(() -> new IllegalStateException("The socket has lost its attachment"));
    socket.send(Long.toString(increment()));
  }

  /** At this compatibility date the platform leaves the answer to a close to us. */
  @Override
  public void webSocketClose(WebSocket socket, int code, String reason, boolean wasClean) {
    socket.close(1000, "");
  }

  private long increment() {
    long count = storage.getJson("count", Long.class).orElse(0L) + 10;
    storage.putJson("count", count);
    return count;
  }
}

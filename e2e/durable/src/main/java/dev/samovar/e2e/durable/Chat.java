package dev.samovar.e2e.durable;

import dev.samovar.durable.AcceptedWebSocket;
import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.durable.DurableObjectWebSockets;
import dev.samovar.durable.WebSocketRequestResponsePair;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.websocket.WebSocket;
import dev.samovar.websocket.WebSocketClosedException;
import java.time.Duration;

/** Sends to all what one says. */
@DurableObject
final class Chat implements DurableObjectFetch, DurableObjectWebSockets {

  private final DurableObjectState state;
  private int inMemory;

  Chat(DurableObjectState state) {
    this.state = state;
    state.setWebSocketAutoResponse("ping", "pong");
  }

  @Override
  public Response fetch(Request request) {
    if (request.path().endsWith("/auto")) {
      WebSocketRequestResponsePair pair = state.getWebSocketAutoResponse().orElseThrow();
      return Response.text(pair.request() + ":" + pair.response());
    }
    if (request.path().endsWith("/answered")) {
      return Response.text(answered());
    }
    if (request.path().endsWith("/timeout")) {
      return Response.text(timeouts());
    }
    if (request.path().endsWith("/closed")) {
      return Response.text(state.storage().get("closed").orElse("none"));
    }
    if (request.path().endsWith("/late")) {
      return Response.text(state.storage().get("late").orElse("none"));
    }
    String name = request.query("name").value();
    AcceptedWebSocket accepted = state.acceptWebSocket(name, "all");
    accepted.socket().serializeAttachment(new Attached(name, 0));
    accepted.socket().send("welcome " + name);
    return accepted.response();
  }

  private String answered() {
    boolean recently = false;
    for (WebSocket socket : state.getWebSockets()) {
      recently = socket.autoResponseTimestamp().isPresent();
    }
    state.clearWebSocketAutoResponse();
    return recently + " " + state.getWebSocketAutoResponse().isPresent();
  }

  private String timeouts() {
    boolean before = state.getHibernatableWebSocketEventTimeout().isPresent();
    state.setHibernatableWebSocketEventTimeout(Duration.ofSeconds(5));
    Duration between = state.getHibernatableWebSocketEventTimeout().orElseThrow();
    state.setHibernatableWebSocketEventTimeout(Duration.ZERO);
    return before + " " + between + " " + state.getHibernatableWebSocketEventTimeout().isPresent();
  }

  @Override
  public void webSocketMessage(WebSocket socket, String message) {
    Attached known = socket.deserializeAttachment(Attached.class).orElseThrow();
    int count = known.messages() + 1;
    socket.serializeAttachment(new Attached(known.name(), count));
    if (message.equals("awake?")) {
      socket.send(++inMemory + " in memory, " + count + " of " + known.name());
      return;
    }
    if (message.equals("bye")) {
      socket.close(4000, "as you wish");
      return;
    }
    if (message.equals("late")) {
      state.storage().put("late", afterItsClose(socket));
      return;
    }
    // It may wait: the platform holds the next message back.
    state.storage().put("last", message);
    for (WebSocket other : state.getWebSockets("all")) {
      String who = other.equals(socket) ? "you" : socket.tags().get(0);
      other.send(who + " " + count + ": " + state.storage().get("last").orElse(""));
    }
  }

  @Override
  public void webSocketMessage(WebSocket socket, byte[] message) {
    byte[] answer = message.clone();
    answer[0]++;
    socket.send(answer);
  }

  private static String afterItsClose(WebSocket socket) {
    socket.close(4000, "as you wish");
    try {
      socket.send("too late");
      return "sent";
    } catch (WebSocketClosedException e) {
      return e.getMessage();
    }
  }

  @Override
  public void webSocketClose(WebSocket socket, int code, String reason, boolean wasClean) {
    state.storage().put("closed", code + " " + reason);
  }
}

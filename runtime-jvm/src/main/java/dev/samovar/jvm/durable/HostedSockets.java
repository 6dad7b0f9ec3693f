package dev.samovar.jvm.durable;

import dev.samovar.durable.AcceptedWebSocket;
import dev.samovar.durable.DurableObjectWebSockets;
import dev.samovar.durable.WebSocketRequestResponsePair;
import dev.samovar.http.Headers;
import dev.samovar.http.Response;
import dev.samovar.http.Status;
import dev.samovar.jvm.websocket.PairedSocket;
import dev.samovar.websocket.WebSocket;
import dev.samovar.websocket.WebSocketClose;
import dev.samovar.websocket.WebSocketMessage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The sockets of an object: they outlive its time in memory. A thread for each waits for messages,
 * and each message is an event.
 */
final class HostedSockets {

  private static final int MOST_TAGS = 10;
  private static final int LONGEST_TAG = 256;

  private final HostedObject object;
  private final List<HostedSocket> open = new CopyOnWriteArrayList<>();
  private volatile @Nullable WebSocketRequestResponsePair autoResponse;

  HostedSockets(HostedObject object) {
    this.object = object;
  }

  AcceptedWebSocket accept(List<String> tags) {
    check(tags);
    PairedSocket client = PairedSocket.withPeer();
    HostedSocket socket = new HostedSocket(client.peer(), tags);
    open.add(socket);
    Thread thread = new Thread(() -> listen(socket), "durable-object-websocket");
    thread.setDaemon(true);
    thread.start();
    Response response =
        Response.received(Status.SWITCHING_PROTOCOLS, Headers.empty(), client.body());
    return new AcceptedWebSocket(new WebSocket(socket), response);
  }

  /**
   * @param tag empty for all
   */
  List<WebSocket> all(String tag) {
    return open.stream()
        .filter(socket -> tag.isEmpty() || socket.tags().contains(tag))
        .map(WebSocket::new)
        .toList();
  }

  @Nullable WebSocketRequestResponsePair autoResponse() {
    return autoResponse;
  }

  void autoResponse(@Nullable WebSocketRequestResponsePair pair) {
    autoResponse = pair;
  }

  /** The object was reset: its connections break. */
  void drop() {
    for (HostedSocket socket : open) {
      socket.close(WebSocketClose.INTERNAL_ERROR, "The object was reset");
    }
    open.clear();
  }

  private void listen(HostedSocket socket) {
    WebSocketMessage message = socket.receive();
    while (message != null) {
      deliver(socket, message);
      message = socket.receive();
    }
    WebSocketClose close = socket.closed();
    if (open.remove(socket) && close != null) {
      event(
          socket,
          (target, end) ->
              target.webSocketClose(end, close.code(), close.reason(), close.wasClean()));
    }
    // As the platform does from compatibility date 2026-04-07 on, where the object did not.
    socket.close(WebSocketClose.NORMAL, "");
  }

  private void deliver(HostedSocket socket, WebSocketMessage message) {
    WebSocketRequestResponsePair pair = autoResponse;
    if (message.isText() && pair != null && message.text().equals(pair.request())) {
      socket.answer(pair.response());
    } else if (message.isText()) {
      event(socket, (target, end) -> target.webSocketMessage(end, message.text()));
    } else {
      event(socket, (target, end) -> target.webSocketMessage(end, message.bytes()));
    }
  }

  private void event(HostedSocket socket, BiConsumer<DurableObjectWebSockets, WebSocket> action) {
    object.socketEvent(
        java -> {
          if (java instanceof DurableObjectWebSockets target) {
            action.accept(target, new WebSocket(socket));
          }
        });
  }

  private static void check(List<String> tags) {
    if (tags.size() > MOST_TAGS) {
      throw ObjectFailure.refused(
          "Error", "a Hibernatable WebSocket cannot have more than " + MOST_TAGS + " tags");
    }
    for (String tag : tags) {
      if (tag.length() > LONGEST_TAG) {
        throw ObjectFailure.refused(
            "Error",
            "\"" + tag + "\" is longer than the max tag length (" + LONGEST_TAG + " characters)");
      }
    }
  }
}

package dev.samovar.room;

import dev.samovar.durable.AcceptedWebSocket;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.durable.DurableObjectWebSockets;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import dev.samovar.websocket.WebSocket;
import dev.samovar.websocket.WebSocketClose;
import dev.samovar.websocket.WebSocketClosedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A Durable Object where members talk by messages of one type, as a rule a sealed interface of
 * records, each a JSON text.
 *
 * <pre>{@code
 * @DurableObject
 * final class Lobby extends Room<Message> {
 *   Lobby(DurableObjectState state) {
 *     super(state, Message.class);
 *   }
 *
 *   @Override
 *   protected void onMessage(Member sender, Message message) {
 *     broadcast(message);
 *   }
 * }
 * }</pre>
 *
 * <p>{@link Rooms#connect} is its route. While nobody speaks the room leaves memory and the
 * connections stay; its fields are lost then, so what has to last belongs into the storage. A
 * client that says {@code ping} hears {@code pong} without waking it.
 *
 * <p>Who is connected twice is one member, and hears everything twice. Nothing is kept for members
 * who are away.
 */
public abstract class Room<M> implements DurableObjectFetch, DurableObjectWebSockets {
  private static final int MOST_MESSAGE_BYTES = 64 * 1024;

  private final DurableObjectState state;
  private final JsonType<M> type;
  private final List<WebSocket> leaving = new ArrayList<>();

  /**
   * @param messages annotated {@code @CompiledJson}; a sealed one with a {@code discriminator}
   */
  protected Room(DurableObjectState state, Class<M> messages) {
    this.state = state;
    this.type = JsonType.of(messages);
    state.setWebSocketAutoResponse("ping", "pong");
  }

  /**
   * Let somebody in, or not.
   *
   * @throws dev.samovar.http.HttpException is the answer, and there is no connection
   */
  protected void admit(Member member) {}

  /** A connection of this member has begun; it counts among the members already. */
  protected void onConnect(Member member) {}

  /** A message has come. If this throws, the connection is closed with 1011. */
  protected abstract void onMessage(Member sender, M message);

  /** A connection of this member has ended; if it was the last, the member is gone already. */
  protected void onDisconnect(Member member) {}

  /**
   * Something has come that is no message.
   *
   * @return what to answer on that connection; empty to close it, with {@link
   *     BadMessageException#closeCode}
   */
  protected Optional<M> onBadMessage(Member sender, BadMessageException bad) {
    return Optional.empty();
  }

  /** How large a message may be, in bytes of UTF-8; 64 KiB unless it is overridden. */
  protected int maxMessageBytes() {
    return MOST_MESSAGE_BYTES;
  }

  /** Send to everyone. */
  protected final void broadcast(M message) {
    deliver(state.getWebSockets(), message, seat -> true);
  }

  /** Send to everyone else. */
  protected final void broadcastExcept(Member member, M message) {
    deliver(state.getWebSockets(), message, seat -> !seat.member().id().equals(member.id()));
  }

  /**
   * Send to one member.
   *
   * @return whether the member is here; nothing is sent if not
   */
  protected final boolean send(String memberId, M message) {
    return deliver(state.getWebSockets(memberId), message, seat -> true) > 0;
  }

  /** Who is here, each once, in the order they came. */
  protected final List<Member> members() {
    List<Seat> seats = new ArrayList<>();
    for (WebSocket socket : state.getWebSockets()) {
      present(socket).ifPresent(seats::add);
    }
    seats.sort(null);
    Map<String, Member> members = new LinkedHashMap<>();
    seats.forEach(seat -> members.putIfAbsent(seat.member().id(), seat.member()));
    return List.copyOf(members.values());
  }

  /** Whether a member is here. */
  protected final boolean isPresent(String memberId) {
    return state.getWebSockets(memberId).stream().anyMatch(socket -> present(socket).isPresent());
  }

  /**
   * For the platform: a connection. Of one that did not come by {@link Rooms#connect} the member is
   * anonymous.
   */
  @Override
  public Response fetch(Request request) {
    request.requireWebSocket();
    Member member = Introduction.read(request);
    admit(member);
    AcceptedWebSocket accepted = state.acceptWebSocket(member.id());
    new Seat(member, System.currentTimeMillis()).keepWith(accepted.socket());
    onConnect(member);
    return accepted.response();
  }

  /** For the platform. */
  @Override
  public final void webSocketMessage(WebSocket socket, String text) {
    Member sender = Seat.of(socket).orElseThrow().member();
    M message;
    try {
      message = new MessageReader<>(type).read(text, maxMessageBytes());
    } catch (BadMessageException e) {
      refuse(socket, sender, e);
      return;
    }
    try {
      onMessage(sender, message);
    } catch (RuntimeException e) {
      socket.close(WebSocketClose.INTERNAL_ERROR, "Internal error");
      throw e;
    }
  }

  /** For the platform. */
  @Override
  public final void webSocketMessage(WebSocket socket, byte[] bytes) {
    Member sender = Seat.of(socket).orElseThrow().member();
    String detail = "A message is a text, and this is bytes";
    refuse(socket, sender, new BadMessageException(WebSocketClose.UNSUPPORTED_DATA, detail));
  }

  /** For the platform. */
  @Override
  public final void webSocketClose(WebSocket socket, int code, String reason, boolean wasClean) {
    leave(socket);
  }

  /** For the platform. */
  @Override
  public final void webSocketError(WebSocket socket, String message) {
    leave(socket);
  }

  private void leave(WebSocket socket) {
    leaving.add(socket);
    try {
      Seat.of(socket).ifPresent(seat -> onDisconnect(seat.member()));
    } finally {
      leaving.remove(socket);
      socket.close();
    }
  }

  private void refuse(WebSocket socket, Member sender, BadMessageException bad) {
    Optional<M> answer = onBadMessage(sender, bad);
    if (answer.isPresent()) {
      socket.send(Json.writeText(answer.get(), type));
    } else {
      socket.close(bad.closeCode(), Reasons.of(bad));
    }
  }

  private int deliver(List<WebSocket> sockets, M message, Predicate<Seat> wanted) {
    String text = Json.writeText(message, type);
    int count = 0;
    for (WebSocket socket : sockets) {
      if (present(socket).filter(wanted).isPresent() && isSent(socket, text)) {
        count++;
      }
    }
    return count;
  }

  private static boolean isSent(WebSocket socket, String text) {
    try {
      socket.send(text);
      return true;
    } catch (WebSocketClosedException e) {
      return false; // Its end is on the way.
    }
  }

  private Optional<Seat> present(WebSocket socket) {
    return leaving.contains(socket) ? Optional.empty() : Seat.of(socket);
  }
}

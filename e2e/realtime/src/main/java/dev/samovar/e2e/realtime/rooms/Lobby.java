package dev.samovar.e2e.realtime.rooms;

import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.durable.DurableObjectStorage;
import dev.samovar.e2e.realtime.rooms.Message.ChatMessage;
import dev.samovar.e2e.realtime.rooms.Message.GameState;
import dev.samovar.e2e.realtime.rooms.Message.PlayerMove;
import dev.samovar.e2e.realtime.rooms.Message.Refused;
import dev.samovar.http.HttpException;
import dev.samovar.json.JsonType;
import dev.samovar.room.BadMessageException;
import dev.samovar.room.Member;
import dev.samovar.room.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Moves go to the others, chat to one or to all; who comes and who goes is told to everyone. */
@DurableObject
final class Lobby extends Room<Message> implements LobbyApi {
  private static final JsonType<List<String>> NAMES = JsonType.list(JsonType.of(String.class));

  private final DurableObjectStorage storage;
  private final String stay = UUID.randomUUID().toString();

  Lobby(DurableObjectState state) {
    super(state, Message.class);
    this.storage = state.storage();
  }

  @Override
  protected void admit(Member member) {
    if (member.name().equals("banned")) {
      throw HttpException.forbidden("You were shown the door");
    }
  }

  @Override
  protected void onConnect(Member member) {
    broadcast(state());
  }

  @Override
  protected void onMessage(Member sender, Message message) {
    if (message instanceof PlayerMove move) {
      storage.putJson("moves", moves() + 1);
      broadcastExcept(sender, new PlayerMove(sender.name(), move.x(), move.y()));
    } else if (message instanceof ChatMessage chat) {
      say(sender, chat);
    } else {
      throw new IllegalArgumentException("The lobby says how the game stands, nobody else");
    }
  }

  @Override
  protected void onDisconnect(Member member) {
    List<String> left = new ArrayList<>(left());
    left.add(member.name());
    storage.putJson("left", left);
    broadcast(state());
  }

  @Override
  protected Optional<Message> onBadMessage(Member sender, BadMessageException bad) {
    boolean isPatient = "yes".equals(sender.attributes().get("patience"));
    return isPatient ? Optional.of(new Refused(bad.getMessage())) : Optional.empty();
  }

  @Override
  public void announce(String text) {
    broadcast(new ChatMessage("lobby", "", text));
  }

  @Override
  public List<String> present() {
    return members().stream().map(Member::name).toList();
  }

  @Override
  public List<String> left() {
    return storage.getJson("left", NAMES).orElse(List.of());
  }

  @Override
  public String stay() {
    return stay;
  }

  private void say(Member sender, ChatMessage chat) {
    ChatMessage signed = new ChatMessage(sender.name(), chat.to(), chat.text());
    if (chat.to().isEmpty()) {
      broadcast(signed);
    } else if (!send(chat.to(), signed)) {
      send(sender.id(), new Refused(chat.to() + " is not here"));
    }
  }

  private GameState state() {
    return new GameState(moves(), present());
  }

  private int moves() {
    return storage.getJson("moves", Integer.class).orElse(0);
  }
}

package dev.samovar.e2e.durable;

import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.durable.DurableObjectStorage;
import dev.samovar.http.HttpException;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.json.JsonType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A feed in its storage. */
@DurableObject(name = "FeedRoom")
final class FeedObject implements Feed {

  private static final JsonType<List<Message>> MESSAGES = JsonType.list(JsonType.of(Message.class));

  private final DurableObjectState state;
  private final DurableObjectStorage storage;
  private int calls;

  FeedObject(DurableObjectState state) {
    this.state = state;
    this.storage = state.storage();
  }

  @Override
  public long publish(Message message) {
    List<Message> messages = new ArrayList<>(all());
    messages.add(message);
    storage.putJson("messages", messages);
    return messages.size();
  }

  @Override
  public List<Message> latest(int count) {
    List<Message> messages = all();
    return messages.subList(Math.max(0, messages.size() - count), messages.size());
  }

  @Override
  public Optional<Message> find(long id) {
    for (Message message : all()) {
      if (message.id() == id) {
        return Optional.of(message);
      }
    }
    return Optional.empty();
  }

  @Override
  public byte[] reversed(byte[] bytes) {
    byte[] reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      reversed[i] = bytes[bytes.length - 1 - i];
    }
    return reversed;
  }

  @Override
  public boolean isEmpty() {
    return all().isEmpty();
  }

  @Override
  public void clear() {
    storage.deleteAll();
  }

  @Override
  public void fail(String message) {
    throw new IllegalStateException(message);
  }

  @Override
  public void refuse(String how) {
    switch (how) {
      case "http" -> throw new HttpException(403, "no_entry", "Not you");
      case "key" -> storage.put("k".repeat(2049), "v");
      case "value" -> storage.put("k", "v".repeat(3_000_000));
      case "sql" -> storage.sql().exec("SELECT ?", 9_007_199_254_740_993L);
      case "pattern" -> storage.sql().exec("SELECT 'a' LIKE ?", "x".repeat(51)).toList();
      default -> throw new IllegalStateException(how);
    }
  }

  @Override
  public int calls() {
    return ++calls;
  }

  @Override
  public int callsOrMore() {
    return ++calls;
  }

  @Override
  public void reset() {
    state.abort("reset by request");
  }

  @Override
  public void trap() {
    Trap.now();
  }

  @Override
  public Response fetch(Request request) {
    return Response.text("feed of " + all().size());
  }

  private List<Message> all() {
    return storage.getJson("messages", MESSAGES).orElse(List.of());
  }
}

package dev.samovar.room;

import dev.samovar.json.JsonType;
import dev.samovar.websocket.WebSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One connection of a member, as it is kept with the socket: the room itself forgets. */
record Seat(Member member, long since) implements Comparable<Seat> {
  static final JsonType<List<String>> TEXTS = JsonType.list(JsonType.of(String.class));

  /** Empty for one that has left. */
  static Optional<Seat> of(WebSocket socket) {
    return socket
        .deserializeAttachment(TEXTS)
        .filter(texts -> texts.size() > 2)
        .map(
            texts ->
                new Seat(member(texts.subList(1, texts.size())), Long.parseLong(texts.get(0))));
  }

  void keepWith(WebSocket socket) {
    List<String> texts = new ArrayList<>();
    texts.add(Long.toString(since));
    texts.addAll(texts(member));
    socket.serializeAttachment(texts);
  }

  /** Id, name, and each attribute with its value. */
  static List<String> texts(Member member) {
    List<String> texts = new ArrayList<>();
    texts.add(member.id());
    texts.add(member.name());
    member
        .attributes()
        .forEach(
            (name, value) -> {
              texts.add(name);
              texts.add(value);
            });
    return texts;
  }

  static Member member(List<String> texts) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 2; i + 1 < texts.size(); i += 2) {
      attributes.put(texts.get(i), texts.get(i + 1));
    }
    return new Member(texts.get(0), texts.get(1), attributes);
  }

  @Override
  public int compareTo(Seat other) {
    int byTime = Long.compare(since, other.since);
    return byTime == 0 ? member.id().compareTo(other.member.id()) : byTime;
  }
}

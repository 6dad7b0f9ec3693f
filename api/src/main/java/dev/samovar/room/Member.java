package dev.samovar.room;

import dev.samovar.http.HttpException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Who is in a room: an identity, which may be connected more than once.
 *
 * @param id 1 to 256 characters; two connections of the same id are of the same member
 * @param name what the others see
 * @param attributes what else is to be known of the member while it is connected: a role, a colour;
 *     with id and name at most 8 KiB
 */
public record Member(String id, String name, Map<String, String> attributes) {
  private static final int LONGEST_ID = 256;

  /**
   * @throws HttpException 422 if the id is empty or too long; as a rule a client has chosen it
   */
  public Member {
    if (id.isEmpty() || id.length() > LONGEST_ID) {
      throw new HttpException(
          422, "invalid_member", "The id of a member has 1 to 256 characters, was " + id.length());
    }
    attributes = Map.copyOf(attributes);
  }

  public static Member of(String id, String name) {
    return new Member(id, name, Map.of());
  }

  /** Someone of whom nothing is known: a random id, and no name. */
  public static Member anonymous() {
    return of(UUID.randomUUID().toString(), "");
  }

  /** A copy with one more attribute. */
  public Member with(String attribute, String value) {
    var all = new LinkedHashMap<>(attributes);
    all.put(attribute, value);
    return new Member(id, name, all);
  }
}

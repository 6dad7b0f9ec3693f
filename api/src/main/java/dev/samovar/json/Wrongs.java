package dev.samovar.json;

import dev.samovar.validation.ValidationException;
import dev.samovar.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with the values of a document, in its order. */
final class Wrongs {

  private final List<Wrong> found = new ArrayList<>();

  /**
   * @param member what the object at the position lacks; null for the value itself
   */
  private record Wrong(int position, @Nullable String member, String code, String message) {

    /** Whether another one of the same position says the same. */
    boolean isAs(Wrong other) {
      return equals(other) || code.equals("not_null") && code.equals(other.code());
    }
  }

  /**
   * @throws JsonException if there are {@link ValidationException#MAX_VIOLATIONS} already
   */
  void add(int position, @Nullable String member, String code, String message) {
    int at = found.size();
    while (at > 0 && found.get(at - 1).position() > position) {
      at--;
    }
    Wrong wrong = new Wrong(position, member, code, message);
    // A second look at an object or the document finds again what was found before.
    for (int i = at; i > 0 && found.get(i - 1).position() == position; i--) {
      if (found.get(i - 1).isAs(wrong)) {
        return;
      }
    }
    if (found.size() == ValidationException.MAX_VIOLATIONS) {
      throw new JsonException("has too many violations");
    }
    found.add(at, wrong);
  }

  ValidationException toException(byte[] document) {
    JsonPlace place = new JsonPlace(document);
    List<Violation> violations = new ArrayList<>();
    for (Wrong wrong : found) {
      place.moveTo(wrong.position());
      String member = wrong.member();
      String pointer =
          member == null ? place.pointer() : place.pointer() + JsonPlace.segment(member);
      violations.add(Violation.body(pointer, wrong.code(), wrong.message()));
    }
    return new ValidationException(violations);
  }
}

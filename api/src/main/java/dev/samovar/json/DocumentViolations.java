package dev.samovar.json;

import dev.samovar.validation.ValidationException;
import dev.samovar.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The violations of a document, in its order. */
final class DocumentViolations {

  private final List<Found> found = new ArrayList<>();

  /**
   * @param member what the object at the position lacks; null for the value itself
   */
  private record Found(int position, @Nullable String member, String code, String message) {

    /** Whether another one of the same position is the same violation. */
    boolean isAs(Found other) {
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
    Found entry = new Found(position, member, code, message);
    // A second look at an object or the document finds again what was found before.
    for (int i = at; i > 0 && found.get(i - 1).position() == position; i--) {
      if (found.get(i - 1).isAs(entry)) {
        return;
      }
    }
    if (found.size() == ValidationException.MAX_VIOLATIONS) {
      throw new JsonException("has too many violations");
    }
    found.add(at, entry);
  }

  ValidationException toException(byte[] document) {
    JsonPlace place = new JsonPlace(document);
    List<Violation> violations = new ArrayList<>();
    for (Found entry : found) {
      place.moveTo(entry.position());
      String member = entry.member();
      String pointer =
          member == null ? place.pointer() : place.pointer() + JsonPlace.segment(member);
      violations.add(Violation.body(pointer, entry.code(), entry.message()));
    }
    return new ValidationException(violations);
  }
}

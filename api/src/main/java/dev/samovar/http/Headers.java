package dev.samovar.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Header fields in the order they came: names compare without regard to case, a name may occur more
 * than once. Immutable; copies are {@code with…}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5">RFC 9110 §5: fields</a>
 */
public final class Headers {
  private static final Headers EMPTY = new Headers(new String[0]);

  /** Name, value, name, value, … */
  private final String[] fields;

  private Headers(String[] fields) {
    this.fields = fields;
  }

  public static Headers empty() {
    return EMPTY;
  }

  /**
   * @param namesAndValues alternating
   * @throws HeaderException if a name or value cannot be sent
   * @throws IllegalArgumentException if a value is missing
   */
  public static Headers of(String... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("Headers.of needs a value for each name");
    }
    String[] fields = new String[namesAndValues.length];
    for (int i = 0; i < fields.length; i += 2) {
      fields[i] = HeaderSyntax.name(namesAndValues[i]);
      fields[i + 1] = HeaderSyntax.value(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Headers(fields);
  }

  /** For runtimes: fields as the platform received and checked them; the array is kept. */
  public static Headers received(String[] namesAndValues) {
    return new Headers(namesAndValues);
  }

  /** The number of fields, counting repeated names. */
  public int size() {
    return fields.length / 2;
  }

  public boolean isEmpty() {
    return fields.length == 0;
  }

  /** The name of the field at an index from 0, as it was given. */
  public String name(int index) {
    return fields[2 * index];
  }

  public String value(int index) {
    return fields[2 * index + 1];
  }

  public boolean has(String name) {
    return indexOf(name) >= 0;
  }

  /** The first value of that name. */
  public Optional<String> first(String name) {
    int index = indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of(value(index));
  }

  /** Each value of that name, in order; empty if there is none. */
  public List<String> all(String name) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (Ascii.equalsIgnoreCase(name(i), name)) {
        values.add(value(i));
      }
    }
    return values;
  }

  /**
   * The values of a list-valued field, joined by {@code ", "} (RFC 9110 §5.3).
   *
   * <p>Not for {@code Set-Cookie}, whose values may hold commas.
   */
  public Optional<String> joined(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
  }

  public void forEach(BiConsumer<String, String> action) {
    for (int i = 0; i < size(); i++) {
      action.accept(name(i), value(i));
    }
  }

  /** A copy where this is the only value of that name. */
  public Headers with(String name, String value) {
    return without(name).withAdded(name, value);
  }

  /** A copy with one more field. */
  public Headers withAdded(String name, String value) {
    String[] copy = new String[fields.length + 2];
    System.arraycopy(fields, 0, copy, 0, fields.length);
    copy[fields.length] = HeaderSyntax.name(name);
    copy[fields.length + 1] = HeaderSyntax.value(name, value);
    return new Headers(copy);
  }

  /** A copy with each field of the other added. */
  public Headers withAll(Headers other) {
    if (fields.length == 0) {
      return other;
    }
    String[] copy = new String[fields.length + other.fields.length];
    System.arraycopy(fields, 0, copy, 0, fields.length);
    System.arraycopy(other.fields, 0, copy, fields.length, other.fields.length);
    return new Headers(copy);
  }

  /** A copy with those fields of the other whose names are not here. */
  public Headers withMissing(Headers other) {
    String[] copy = new String[fields.length + other.fields.length];
    System.arraycopy(fields, 0, copy, 0, fields.length);
    int length = fields.length;
    for (int i = 0; i < other.size(); i++) {
      if (!has(other.name(i))) {
        copy[length++] = other.name(i);
        copy[length++] = other.value(i);
      }
    }
    return new Headers(length == copy.length ? copy : Arrays.copyOf(copy, length));
  }

  /** A copy without that name. */
  public Headers without(String name) {
    if (!has(name)) {
      return this;
    }
    String[] kept = new String[fields.length];
    int count = 0;
    for (int i = 0; i < size(); i++) {
      if (!Ascii.equalsIgnoreCase(name(i), name)) {
        kept[count++] = name(i);
        kept[count++] = value(i);
      }
    }
    // List.toArray and Arrays.copyOf would link checks of the classes of arrays.
    String[] fitting = new String[count];
    System.arraycopy(kept, 0, fitting, 0, count);
    return new Headers(fitting);
  }

  private int indexOf(String name) {
    for (int i = 0; i < size(); i++) {
      if (Ascii.equalsIgnoreCase(name(i), name)) {
        return i;
      }
    }
    return -1;
  }

  /** The names only: a value may be a credential. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Headers[");
    for (int i = 0; i < size(); i++) {
      text.append(i == 0 ? "" : ", ").append(name(i));
    }
    return text.append(']').toString();
  }
}

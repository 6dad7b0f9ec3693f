package dev.samovar.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parameters of a query or form, decoded, in the order they came; a name may repeat. */
public final class Parameters {
  private static final int MOST = 10_000;
  private static final Parameters EMPTY = new Parameters(List.of());

  /** Name, value, name, value, … */
  private final List<String> entries;

  private Parameters(List<String> entries) {
    this.entries = entries;
  }

  public static Parameters empty() {
    return EMPTY;
  }

  /**
   * Read {@code a=1&b=2}; a name without {@code =} has an empty value. A malformed percent-encoding
   * is no error: {@link Percent#decodeForm}.
   *
   * @throws HttpException 400 if there are more than 10,000
   * @see <a href="https://url.spec.whatwg.org/#concept-urlencoded-parser">URL Standard §5.1</a>
   */
  public static Parameters parse(String encoded) {
    if (encoded.isEmpty()) {
      return EMPTY;
    }
    List<String> entries = new ArrayList<>();
    int start = 0;
    while (start <= encoded.length()) {
      int end = encoded.indexOf('&', start);
      end = end < 0 ? encoded.length() : end;
      if (end > start) {
        addEntry(entries, encoded.substring(start, end));
      }
      start = end + 1;
    }
    return new Parameters(entries);
  }

  private static void addEntry(List<String> entries, String entry) {
    if (entries.size() >= 2 * MOST) {
      throw HttpException.badRequest("There are more than " + MOST + " parameters");
    }
    int equals = entry.indexOf('=');
    String name = equals < 0 ? entry : entry.substring(0, equals);
    entries.add(Percent.decodeForm(name));
    entries.add(equals < 0 ? "" : Percent.decodeForm(entry.substring(equals + 1)));
  }

  public boolean has(String name) {
    return first(name).isPresent();
  }

  public Optional<String> first(String name) {
    for (int i = 0; i < entries.size(); i += 2) {
      if (entries.get(i).equals(name)) {
        return Optional.of(entries.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /** Each value of that name, in order. */
  public List<String> all(String name) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < entries.size(); i += 2) {
      if (entries.get(i).equals(name)) {
        values.add(entries.get(i + 1));
      }
    }
    return values;
  }

  /** Each name once, in the order of its first occurrence. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < entries.size(); i += 2) {
      if (!names.contains(entries.get(i))) {
        names.add(entries.get(i));
      }
    }
    return names;
  }

  public int size() {
    return entries.size() / 2;
  }

  public String name(int index) {
    return entries.get(2 * index);
  }

  public String value(int index) {
    return entries.get(2 * index + 1);
  }
}

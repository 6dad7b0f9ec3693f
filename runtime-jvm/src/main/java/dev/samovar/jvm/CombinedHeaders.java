package dev.samovar.jvm;

import dev.samovar.http.Headers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Header fields as a worker sees them: names in lower case and sorted, the values of a name joined
 * by {@code ", "}; each {@code Set-Cookie} stays by itself.
 *
 * <p>It is the only joining of headers on a JVM, of requests and of fetched answers.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#concept-header-list-sort-and-combine">Fetch: sort
 *     and combine</a>
 */
public final class CombinedHeaders {
  private static final String SEPARATE = "set-cookie";

  private final Map<String, List<String>> values = new TreeMap<>();

  public static Headers of(Headers headers) {
    CombinedHeaders combined = new CombinedHeaders();
    headers.forEach(combined::add);
    return combined.toHeaders();
  }

  /**
   * @param value without the blanks around it that HTTP allows, or with them
   */
  public void add(String name, String value) {
    values.computeIfAbsent(lower(name), key -> new ArrayList<>()).add(trimmed(value));
  }

  /** Add a field, if its name is absent. */
  void addIfAbsent(String name, String value) {
    if (!values.containsKey(lower(name))) {
      add(name, value);
    }
  }

  /** Have a value in place of those that were there. */
  void set(String name, String value) {
    values.remove(lower(name));
    add(name, value);
  }

  public Headers toHeaders() {
    List<String> fields = new ArrayList<>(2 * values.size());
    values.forEach(
        (name, all) -> {
          List<String> shown = name.equals(SEPARATE) ? all : List.of(String.join(", ", all));
          for (String value : shown) {
            fields.add(name);
            fields.add(value);
          }
        });
    return Headers.received(fields.toArray(new String[0]));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** RFC 9110 §5.5: a space or a tab around a value is no part of it. */
  private static String trimmed(String value) {
    int start = 0;
    int end = value.length();
    while (start < end && isBlank(value.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(value.charAt(end - 1))) {
      end--;
    }
    return value.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}

package dev.samovar.jvm.email;

import dev.samovar.http.Headers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The headers of a raw message, unfolded. */
public final class EmailHeaders {

  private EmailHeaders() {}

  public static Headers of(byte[] raw) {
    List<String> namesAndValues = new ArrayList<>();
    for (String line : new String(raw, StandardCharsets.UTF_8).split("\r?\n")) {
      if (line.isEmpty()) {
        break;
      }
      int last = namesAndValues.size() - 1;
      int colon = line.indexOf(':');
      if (Character.isWhitespace(line.charAt(0)) && last >= 0) {
        namesAndValues.set(last, namesAndValues.get(last) + " " + line.strip());
      } else if (colon > 0) {
        namesAndValues.add(line.substring(0, colon).strip());
        namesAndValues.add(line.substring(colon + 1).strip());
      }
    }
    return Headers.received(namesAndValues.toArray(String[]::new));
  }

  /** {@code ann@example.com} of {@code Ann <ann@example.com>}. */
  static String address(String header) {
    int open = header.lastIndexOf('<');
    int close = header.indexOf('>', open + 1);
    return open < 0 || close < 0 ? header.strip() : header.substring(open + 1, close).strip();
  }
}

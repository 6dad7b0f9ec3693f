package dev.samovar.e2e.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The requests of {@code requests.txt}, whose head says how it is read. */
final class GivenRequests {
  private static final String BETWEEN_FIELDS = " ¦ ";
  private static final String USUAL_HOST = "Host: reference.example";

  private GivenRequests() {}

  /**
   * A request and how it is compared.
   *
   * @param raw a byte a char
   */
  record Given(String kind, String name, String raw) {}

  static List<Given> read() throws IOException {
    try (var in = GivenRequests.class.getResourceAsStream("/requests.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(GivenRequests::given)
          .toList();
    }
  }

  private static Given given(String line) {
    String[] parts = line.split("\t", -1);
    String fields = parts.length > 3 ? parts[3] : "";
    List<String> head = new ArrayList<>();
    head.add(parts[1] + " " + parts[2] + " HTTP/1.1");
    head.add(USUAL_HOST);
    head.add("Connection: close");
    for (String field : fields.isEmpty() ? new String[0] : fields.split(BETWEEN_FIELDS)) {
      if (field.startsWith("!")) {
        head.remove(USUAL_HOST);
      }
      String shown = field.startsWith("!") ? field.substring(1) : field;
      if (!shown.isEmpty()) {
        head.add(shown);
      }
    }
    String body = parts.length > 4 ? parts[4] : "";
    String raw = bytes(String.join("\\r\\n", head) + "\\r\\n\\r\\n" + body);
    return new Given(parts[0], line.length() > 120 ? line.substring(0, 120) : line, raw);
  }

  private static String bytes(String escaped) {
    StringBuilder raw = new StringBuilder(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      if (escaped.charAt(i) != '\\') {
        raw.append(escaped.charAt(i));
        continue;
      }
      char kind = escaped.charAt(++i);
      if (kind == 'x') {
        raw.append((char) Integer.parseInt(escaped.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        raw.append(kind == 'r' ? '\r' : kind == 'n' ? '\n' : kind == 't' ? '\t' : kind);
      }
    }
    return raw.toString();
  }
}

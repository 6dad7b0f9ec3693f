package dev.samovar.e2e.reference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What came back.
 *
 * @param status 0 if the connection was closed without an answer
 * @param headers {@code name: value} with the name in lower case, in the order of the answer
 * @param body after transfer coding, as it came
 */
record Answer(int status, List<String> headers, byte[] body) {

  /** What depends on the server's framing and clock, and not on the worker. */
  private static final Set<String> OF_THE_CONNECTION =
      Set.of("date", "connection", "keep-alive", "transfer-encoding", "server");

  /** The values of a header, in order. */
  List<String> all(String name) {
    String prefix = name.toLowerCase(Locale.ROOT) + ": ";
    return headers.stream()
        .filter(header -> header.startsWith(prefix))
        .map(header -> header.substring(prefix.length()))
        .toList();
  }

  /** The first value of a header; empty if absent. */
  Optional<String> header(String name) {
    return all(name).stream().findFirst();
  }

  /** The body as UTF-8. */
  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Status, headers by name, and body: all that must be the same everywhere. */
  String comparable() {
    List<String> lines = new ArrayList<>(headers);
    lines.removeIf(line -> OF_THE_CONNECTION.contains(line.substring(0, line.indexOf(':'))));
    lines.sort(null);
    return status + "\n" + String.join("\n", lines) + "\n\n" + text();
  }
}

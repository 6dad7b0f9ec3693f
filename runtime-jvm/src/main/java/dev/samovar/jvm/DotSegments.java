package dev.samovar.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What becomes of {@code .} and {@code ..} in a path before a worker sees it.
 *
 * @see <a href="https://url.spec.whatwg.org/#path-state">URL Standard: path state</a>
 */
final class DotSegments {
  private static final Set<String> HERE = Set.of(".", "%2e");
  private static final Set<String> UP = Set.of("..", ".%2e", "%2e.", "%2e%2e");

  private DotSegments() {}

  static String remove(String path) {
    String plain = path.replace('\\', '/');
    if (!plain.contains("/.") && !plain.contains("/%2")) {
      return plain;
    }
    String[] segments = plain.substring(1).split("/", -1);
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < segments.length; i++) {
      String segment = segments[i].toLowerCase(Locale.ROOT);
      boolean up = UP.contains(segment);
      if (up && !kept.isEmpty()) {
        kept.remove(kept.size() - 1);
      }
      if (!up && !HERE.contains(segment)) {
        kept.add(segments[i]);
      } else if (i == segments.length - 1) {
        kept.add("");
      }
    }
    return "/" + String.join("/", kept);
  }
}

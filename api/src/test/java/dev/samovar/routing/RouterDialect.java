package dev.samovar.routing;

import java.util.Optional;

/**
 * The file's patterns in ours: {@code :id} is {@code {id}}; a star within is a name of its own; a
 * star at the end is our rest, and, as in Hono, also nothing at all.
 */
final class RouterDialect {
  private static final String OURS = "star";

  private RouterDialect() {}

  static String pattern(String pattern) {
    StringBuilder ours = new StringBuilder();
    String[] segments = rooted(pattern).substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      ours.append('/').append(segment(segments, i, ours.toString()));
    }
    return ours.toString();
  }

  /** Where the pattern ends in a segment that is but a star: what is left without it. */
  static Optional<String> withoutRest(String pattern) {
    String ours = pattern(pattern);
    int rest = ours.lastIndexOf("/{" + OURS);
    if (rest < 0 || !ours.endsWith("...}")) {
      return Optional.empty();
    }
    return Optional.of(rest == 0 ? "/" : ours.substring(0, rest));
  }

  /** Whether two routes differ in their names only. */
  static boolean isSame(String route, String other) {
    return route.replaceAll("\\{\\w+", "{").equals(other.replaceAll("\\{\\w+", "{"));
  }

  private static String segment(String[] segments, int i, String before) {
    String segment = segments[i];
    boolean last = i == segments.length - 1;
    if (segment.startsWith(":")) {
      String name = segment.substring(1);
      // Ours refuses a name given twice; Hono lets the first count.
      return before.contains("{" + name + "}") ? "{" + OURS + i + "}" : "{" + name + "}";
    }
    if (segment.endsWith("*")) {
      String literal = segment.substring(0, segment.length() - 1);
      return literal + "{" + OURS + i + (last ? "...}" : "}");
    }
    return segment;
  }

  /** Hono also routes by host; to us that is one more segment. */
  static String rooted(String path) {
    return path.startsWith("/") ? path : "/" + path;
  }

  static boolean isOurs(String name) {
    return name.startsWith(OURS);
  }
}

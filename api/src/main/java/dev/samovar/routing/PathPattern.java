package dev.samovar.routing;

import dev.samovar.http.UrlPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A route's pattern, parsed. */
record PathPattern(String text, List<Segment> segments, List<String> names) {

  /**
   * @throws IllegalArgumentException if it is malformed
   */
  static PathPattern parse(String text) {
    if (!text.startsWith("/")) {
      throw refused(text, "it must begin with '/'");
    }
    List<Segment> segments = new ArrayList<>();
    List<String> names = new ArrayList<>();
    int start = 1;
    while (start <= text.length()) {
      int end = text.indexOf('/', start);
      end = end < 0 ? text.length() : end;
      Segment segment = segment(text, text.substring(start, end));
      if (segment.kind() == Segment.Kind.REST && end < text.length()) {
        throw refused(text, "'{" + segment.name() + "...}' must be its last segment");
      }
      if (Texts.has(names, segment.name())) {
        throw refused(text, "it has the name '" + segment.name() + "' twice");
      }
      if (!segment.isLiteral()) {
        names.add(segment.name());
      }
      segments.add(segment);
      start = end + 1;
    }
    return new PathPattern(text, List.copyOf(segments), List.copyOf(names));
  }

  boolean isLiteral() {
    return names.isEmpty();
  }

  /** The one path in normal form that a pattern without a name matches. */
  String literalPath() {
    return UrlPath.normalize(text);
  }

  /** The pattern without its names: {@code /posts/{}}. */
  String shape() {
    StringBuilder shape = new StringBuilder();
    for (Segment segment : segments) {
      shape.append('/').append(segment.shape());
    }
    return shape.toString();
  }

  /** Whether the name at that index takes all that is left of the path. */
  boolean isRest(int index) {
    boolean last = index == names.size() - 1;
    return last && segments.get(segments.size() - 1).kind() == Segment.Kind.REST;
  }

  private static Segment segment(String pattern, String text) {
    int open = text.indexOf('{');
    if (open < 0) {
      if (text.equals(".") || text.equals("..")) {
        throw refused(pattern, "a segment '" + text + "' is removed from paths, so none matches");
      }
      return new Segment(Segment.Kind.LITERAL, normalLiteral(pattern, text), "");
    }
    String literal = normalLiteral(pattern, text.substring(0, open));
    if (text.indexOf('}') != text.length() - 1) {
      throw refused(pattern, "'{' has to be closed by '}' at the end of the segment");
    }
    String name = text.substring(open + 1, text.length() - 1);
    if (name.endsWith("...")) {
      String rest = name.substring(0, name.length() - 3);
      return new Segment(Segment.Kind.REST, literal, checkedName(pattern, rest));
    }
    return new Segment(Segment.Kind.NAMED, literal, checkedName(pattern, name));
  }

  /** As the segment of a path in normal form has it, so that the two are compared as they are. */
  private static String normalLiteral(String pattern, String literal) {
    for (int i = 0; i < literal.length(); i++) {
      if ("}?#%\\".indexOf(literal.charAt(i)) >= 0) {
        throw refused(pattern, "'" + literal.charAt(i) + "' cannot stand in a pattern");
      }
    }
    // Behind a dash dots are no dot segment.
    return UrlPath.normalize("/-" + literal).substring(2);
  }

  private static String checkedName(String pattern, String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        throw refused(pattern, "a name has letters, digits and '_', was '" + name + "'");
      }
    }
    if (name.isEmpty()) {
      throw refused(pattern, "'{}' needs a name");
    }
    return name;
  }

  /** Whether the path is below this prefix or is it; the values of its names, or null if not. */
  @Nullable List<String> valuesOfPrefix(String path) {
    List<String> values = new ArrayList<>(names.size());
    int at = 0;
    for (Segment segment : segments) {
      if (at == path.length()) {
        return null;
      }
      int slash = path.indexOf('/', at + 1);
      int end = slash < 0 ? path.length() : slash;
      if (!segment.matches(path, at + 1, end)) {
        return null;
      }
      if (!segment.isLiteral()) {
        values.add(path.substring(at + 1 + segment.literal().length(), end));
      }
      at = end;
    }
    return values;
  }

  private static IllegalArgumentException refused(String pattern, String why) {
    return new IllegalArgumentException("Pattern '" + pattern + "': " + why);
  }

  @Override
  public String toString() {
    return text;
  }
}

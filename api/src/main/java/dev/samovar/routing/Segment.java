package dev.samovar.routing;

/**
 * One segment of a pattern.
 *
 * @param literal the whole segment, or what stands before the name; in the normal form of paths
 * @param name empty for a literal
 */
record Segment(Kind kind, String literal, String name) {
  enum Kind {
    LITERAL,
    NAMED,
    REST
  }

  boolean isLiteral() {
    return kind == Kind.LITERAL;
  }

  /** Whether the segment of a path in normal form is this literal, or begins with it. */
  boolean matches(String path, int start, int end) {
    int length = literal.length();
    boolean fits = isLiteral() ? end - start == length : end - start > length;
    return fits && path.startsWith(literal, start);
  }

  /** The segment without its name; no literal has a brace. */
  String shape() {
    if (isLiteral()) {
      return literal;
    }
    return literal + (kind == Kind.NAMED ? "{}" : "{...}");
  }
}

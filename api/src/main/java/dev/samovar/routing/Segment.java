package dev.samovar.routing;

/**
 * One segment of a pattern.
 *
 * @param literal the whole segment, or what stands before the name
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
}

package dev.samovar.validation;

/**
 * One value that is missing, has the wrong type or breaks a rule.
 *
 * @param in the part of the request that the value belongs to; {@link Location#BODY} for JSON that
 *     came elsewhere
 * @param at the value: in the body a JSON pointer such as {@code /tags/2/name}, which is empty for
 *     the whole; elsewhere the name of the parameter, header, cookie or field
 * @param code stable, for programs, lower case with underscores: {@code size}
 * @param message what is expected, for the client to read; never the value itself
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901: JSON pointer</a>
 */
public record Violation(Location in, String at, String code, String message) {

  /**
   * A violation in the body.
   *
   * @param pointer a JSON pointer
   */
  public static Violation body(String pointer, String code, String message) {
    return new Violation(Location.BODY, pointer, code, message);
  }

  /** The value and what is wrong with it: {@code query 'limit' must be a whole number}. */
  public String describe() {
    if (in == Location.BODY) {
      return (at.isEmpty() ? "The value" : at) + " " + message;
    }
    return in.text() + " '" + at + "' " + message;
  }
}

package dev.samovar.http;

import java.util.Optional;

/**
 * Names one state of a resource.
 *
 * @param tag the text between the quotation marks
 * @param weak equal in meaning, perhaps not byte for byte
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3">RFC 9110 §8.8.3</a>
 */
public record ETag(String tag, boolean weak) {

  /**
   * @throws HeaderException if the text has a quotation mark, space or control character
   */
  public ETag {
    for (int i = 0; i < tag.length(); i++) {
      if (!isTagChar(tag.charAt(i))) {
        throw new HeaderException(
            "An ETag has no quotation mark, space or control character; index " + i + " has one");
      }
    }
  }

  /** A strong one. */
  public static ETag of(String tag) {
    return new ETag(tag, false);
  }

  public static ETag weak(String tag) {
    return new ETag(tag, true);
  }

  /** Read {@code "x"} or {@code W/"x"}; nothing if it is neither. */
  public static Optional<ETag> parse(String text) {
    boolean weak = text.startsWith("W/");
    int open = weak ? 2 : 0;
    int close = text.length() - 1;
    if (close <= open || text.charAt(open) != '"' || text.charAt(close) != '"') {
      return Optional.empty();
    }
    String tag = text.substring(open + 1, close);
    for (int i = 0; i < tag.length(); i++) {
      if (!isTagChar(tag.charAt(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(new ETag(tag, weak));
  }

  /** The same state, byte for byte: neither is weak. */
  public boolean isStronglyEqual(ETag other) {
    return !weak && !other.weak && tag.equals(other.tag);
  }

  /** The same meaning. */
  public boolean isWeaklyEqual(ETag other) {
    return tag.equals(other.tag);
  }

  /** As in a header: {@code W/"x"}. */
  @Override
  public String toString() {
    return (weak ? "W/\"" : "\"") + tag + "\"";
  }

  private static boolean isTagChar(char c) {
    return c > ' ' && c != '"' && c != 0x7F && c <= 0xFF;
  }
}

package dev.samovar.http;

/**
 * The normal form of a URL's path: two paths with the same segments are the same text.
 *
 * <p>A backslash is a slash. The segments {@code .} and {@code ..} are removed, encoded or not. A
 * percent-encoding is decoded where the URL Standard lets the character stand in a path, and has
 * upper-case digits where it does not: {@code /%40%61nn/%c3%a9} becomes {@code /@ann/%C3%A9}. An
 * encoded slash stays encoded, because it is part of a segment. Empty segments and a slash at the
 * end stay, and so does a segment with a malformed percent-encoding.
 *
 * <p>The router, filters and guards compare paths in this form only; otherwise an encoding would
 * walk around a guard.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2">RFC 3986 §6.2.2: syntax-based
 *     normalization</a>
 * @see <a href="https://url.spec.whatwg.org/#path-state">URL Standard: path state</a>
 */
public final class UrlPath {
  /** The URL Standard's path percent-encode set, with {@code / \ %}, which separate or escape. */
  private static final String ENCODED = "\"#%/<>?\\^`{}";

  /** By ASCII character: whether it stands in a segment as it is. */
  private static final boolean[] PLAIN = plain();

  private UrlPath() {}

  /**
   * The normal form of a path as sent; the same object if the path has that form already.
   *
   * @param path beginning with a slash, without query and fragment
   */
  public static String normalize(String path) {
    return isNormal(path) ? path : new UrlPathNormalizer(path).run();
  }

  static boolean isPlain(char c) {
    return c < 0x80 && PLAIN[c];
  }

  /** Any escape counts as not normal here: most paths have none. */
  private static boolean isNormal(String path) {
    char previous = 0;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '.' && previous == '/' || c != '/' && !isPlain(c)) {
        return false;
      }
      previous = c;
    }
    return true;
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[0x80];
    for (char c = '!'; c < 0x7F; c++) {
      plain[c] = ENCODED.indexOf(c) < 0;
    }
    return plain;
  }
}

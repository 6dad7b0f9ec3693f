package dev.samovar.http;

import dev.samovar.spi.Utf8;

/**
 * The normal form of a URL's path: two paths with the same segments are the same text.
 *
 * <p>A backslash is a slash. The segments {@code .} and {@code ..} are removed, encoded or not. A
 * percent-encoding is decoded where the URL Standard lets the character stand in a path, and has
 * upper-case digits where it does not: {@code /%40%61nn/%c3%a9} becomes {@code /@ann/%C3%A9}. An
 * encoded slash stays encoded, because it is part of a segment. Empty segments and a slash at the
 * end stay. In a segment with a malformed percent-encoding nothing is decoded.
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

  private UrlPath() {}

  /**
   * The normal form of a path as sent; the same object if the path has that form already.
   *
   * @param path beginning with a slash, without query and fragment
   */
  public static String normalize(String path) {
    char previous = 0;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '.' && previous == '/' || c != '/' && !isPlain(c)) {
        return withoutDotSegments(withEscapes(Utf8.encode(path)));
      }
      previous = c;
    }
    return path;
  }

  /** Whether a character stands in a segment as it is. */
  private static boolean isPlain(char c) {
    return Ascii.isAlphanumeric(c) || c > ' ' && c < 0x7F && ENCODED.indexOf(c) < 0;
  }

  private static String withEscapes(byte[] sent) {
    boolean decodes = isWellFormed(sent, 0);
    StringBuilder path = new StringBuilder(sent.length + 16);
    for (int at = 0; at < sent.length; at++) {
      char c = (char) (sent[at] & 0xFF);
      if (c == '/' || c == '\\') {
        path.append('/');
        decodes = isWellFormed(sent, at + 1);
      } else if (c == '%' && decodes) {
        append(path, (char) Percent.hexPair(sent, at, sent.length));
        at += 2;
      } else if (c == '%') {
        path.append(c);
      } else {
        append(path, c);
      }
    }
    return path.toString();
  }

  /** Nothing is decoded beside a malformed escape, or {@code %%341} would become {@code %41}. */
  private static boolean isWellFormed(byte[] sent, int start) {
    for (int at = start; at < sent.length && sent[at] != '/' && sent[at] != '\\'; at++) {
      if (sent[at] == '%' && Percent.hexPair(sent, at, sent.length) < 0) {
        return false;
      }
    }
    return true;
  }

  /** A byte of a segment. */
  private static void append(StringBuilder path, char c) {
    if (isPlain(c)) {
      path.append(c);
    } else {
      Percent.append(path, c);
    }
  }

  private static String withoutDotSegments(String path) {
    char[] kept = new char[path.length() + 1];
    int length = 0;
    int end;
    for (int at = 0; at < path.length(); at = end) {
      int slash = path.indexOf('/', at + 1);
      end = slash < 0 ? path.length() : slash;
      boolean parent = end - at == 3 && path.startsWith("/..", at);
      if (!parent && (end - at != 2 || path.charAt(at + 1) != '.')) {
        path.getChars(at, end, kept, length);
        length += end - at;
        continue;
      }
      if (parent) {
        length = lastSlash(kept, length);
      }
      if (slash < 0) {
        kept[length++] = '/'; // A dot segment at the end leaves an empty one.
      }
    }
    return new String(kept, 0, length);
  }

  private static int lastSlash(char[] kept, int end) {
    int at = end;
    do {
      at--;
    } while (at > 0 && kept[at] != '/');
    return Math.max(0, at);
  }
}

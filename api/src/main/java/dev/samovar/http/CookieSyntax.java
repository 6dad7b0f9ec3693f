package dev.samovar.http;

import org.jspecify.annotations.Nullable;

/** RFC 6265 §4.1.1: what the parts of a Set-Cookie header are made of. */
final class CookieSyntax {
  /** RFC 6265 §6.1: what every browser keeps, name and value together. */
  private static final int MOST_BYTES = 4096;

  private CookieSyntax() {}

  static void check(String name, String value, String path, @Nullable String domain) {
    if (!Ascii.isToken(name)) {
      throw new IllegalArgumentException("A cookie's name has letters, digits and dashes only");
    }
    if (name.length() + value.length() > MOST_BYTES) {
      throw refused(name, "name and value have more than " + MOST_BYTES + " bytes");
    }
    for (int i = 0; i < value.length(); i++) {
      if (!isCookieOctet(value.charAt(i))) {
        throw refused(name, "the value's character at index " + i + " has to be encoded");
      }
    }
    checkAttribute(name, "path", path);
    if (!path.startsWith("/")) {
      throw refused(name, "the path must begin with '/'");
    }
    if (domain != null) {
      checkAttribute(name, "domain", domain);
    }
  }

  /**
   * Browsers drop a cookie whose name promises what its attributes do not keep.
   *
   * @see <a
   *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.3">RFC
   *     6265bis §4.1.3</a>
   */
  static void checkPrefix(String name, boolean secure, String path, @Nullable String domain) {
    boolean host = Ascii.startsWithIgnoreCase(name, "__Host-");
    if (host && (!path.equals("/") || domain != null)) {
      throw refused(name, "a __Host- cookie has path '/' and no domain");
    }
    if (!secure && (host || Ascii.startsWithIgnoreCase(name, "__Secure-"))) {
      throw refused(name, "a name that begins so needs Secure");
    }
  }

  private static boolean isCookieOctet(char c) {
    return c > ' ' && c < 0x7F && c != '"' && c != ',' && c != ';' && c != '\\';
  }

  private static void checkAttribute(String name, String attribute, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c > '~' || c == ';') {
        throw refused(name, "the " + attribute + "'s character at index " + i + " is not allowed");
      }
    }
  }

  private static IllegalArgumentException refused(String name, String why) {
    return new IllegalArgumentException("Cookie '" + name + "': " + why);
  }
}

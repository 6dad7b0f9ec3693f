package dev.samovar.http;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** RFC 6265 §4.1.1: what the parts of a Set-Cookie header are made of. */
final class CookieSyntax {
  /** RFC 6265 §6.1: what every browser keeps, name and value together. */
  private static final int MOST_BYTES = 4096;

  /** RFC 6265bis §5.6: a browser ignores a longer attribute. */
  private static final int MOST_ATTRIBUTE_BYTES = 1024;

  /** RFC 1035 §2.3.4. */
  private static final int MOST_DOMAIN_BYTES = 253;

  private static final int MOST_LABEL_BYTES = 63;

  /** 1601-01-01T00:00:00Z and 9999-12-31T23:59:59Z. */
  private static final long FIRST_SECOND = -11_644_473_600L;

  private static final long LAST_SECOND = 253_402_300_799L;

  private CookieSyntax() {}

  static void check(SetCookie cookie) {
    String name = cookie.name();
    if (!Ascii.isToken(name)) {
      throw new HeaderException("A cookie's name has letters, digits and dashes only");
    }
    checkValue(name, cookie.value());
    checkPath(name, cookie.path());
    checkDomain(name, cookie.domain());
    checkExpires(name, cookie.expires());
    checkPrefix(cookie);
    if (!cookie.secure() && cookie.sameSite() == SameSite.NONE) {
      throw refused(name, "SameSite=None needs Secure");
    }
    if (!cookie.secure() && cookie.partitioned()) {
      throw refused(name, "Partitioned needs Secure");
    }
  }

  /** Cookie octets, which may stand between two quotation marks; those belong to the value. */
  private static void checkValue(String name, String value) {
    if (name.length() + value.length() > MOST_BYTES) {
      throw refused(name, "name and value have more than " + MOST_BYTES + " bytes");
    }
    boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
    int start = quoted ? 1 : 0;
    for (int i = start; i < value.length() - start; i++) {
      if (!isCookieOctet(value.charAt(i))) {
        throw refused(name, "the value's character at index " + i + " has to be encoded");
      }
    }
  }

  private static void checkPath(String name, @Nullable String path) {
    if (path == null) {
      return;
    }
    if (!path.startsWith("/")) {
      throw refused(name, "the path must begin with '/'");
    }
    if (path.length() > MOST_ATTRIBUTE_BYTES) {
      throw refused(name, "the path has more than " + MOST_ATTRIBUTE_BYTES + " bytes");
    }
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c < ' ' || c > '~' || c == ';') {
        throw refused(name, "the path's character at index " + i + " has to be encoded");
      }
    }
  }

  /** RFC 6265 §4.1.1: a host name by RFC 1034 §3.5, as RFC 1123 §2.1 has it. */
  private static void checkDomain(String name, @Nullable String domain) {
    if (domain == null) {
      return;
    }
    // RFC 6265 §4.1.2.3: a browser ignores a dot at the beginning.
    int start = domain.startsWith(".") ? 1 : 0;
    if (domain.length() - start > MOST_DOMAIN_BYTES) {
      throw refused(name, "the domain has more than " + MOST_DOMAIN_BYTES + " bytes");
    }
    while (start <= domain.length()) {
      int dot = domain.indexOf('.', start);
      int end = dot < 0 ? domain.length() : dot;
      if (!isLabel(domain, start, end)) {
        throw refused(name, "the domain must be a host name, such as example.com");
      }
      start = end + 1;
    }
  }

  private static boolean isLabel(String domain, int start, int end) {
    if (start == end || end - start > MOST_LABEL_BYTES) {
      return false;
    }
    for (int i = start; i < end; i++) {
      boolean inner = i > start && i < end - 1;
      char c = domain.charAt(i);
      if (!Ascii.isAlphanumeric(c) && !(inner && c == '-')) {
        return false;
      }
    }
    return true;
  }

  /** RFC 6265 §5.1.1: a browser ignores a date before 1601. */
  private static void checkExpires(String name, @Nullable Instant expires) {
    if (expires != null
        && (expires.getEpochSecond() < FIRST_SECOND || expires.getEpochSecond() > LAST_SECOND)) {
      throw refused(name, "it expires in a year from 1601 to 9999");
    }
  }

  /**
   * Browsers drop a cookie whose name promises what its attributes do not keep.
   *
   * @see <a
   *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-4.1.3">RFC
   *     6265bis §4.1.3</a>
   */
  private static void checkPrefix(SetCookie cookie) {
    String name = cookie.name();
    boolean host = Ascii.startsWithIgnoreCase(name, "__Host-");
    boolean http =
        Ascii.startsWithIgnoreCase(name, "__Http-")
            || Ascii.startsWithIgnoreCase(name, "__Host-Http-");
    if (host && (!"/".equals(cookie.path()) || cookie.domain() != null)) {
      throw refused(name, "a __Host- cookie has path '/' and no domain");
    }
    if (http && !cookie.httpOnly()) {
      throw refused(name, "a name that begins so needs HttpOnly");
    }
    boolean secure = host || http || Ascii.startsWithIgnoreCase(name, "__Secure-");
    if (secure && !cookie.secure()) {
      throw refused(name, "a name that begins so needs Secure");
    }
  }

  private static boolean isCookieOctet(char c) {
    return c > ' ' && c < 0x7F && c != '"' && c != ',' && c != ';' && c != '\\';
  }

  private static HeaderException refused(String name, String why) {
    return new HeaderException("Cookie '" + name + "': " + why);
  }
}

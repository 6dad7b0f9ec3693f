package dev.samovar.http;

import dev.samovar.spi.Utf8;

/** The value of a Location header. */
final class Location {
  /** Not for a URL by RFC 3986; a browser takes a backslash for a slash. */
  private static final String REFUSED = "\"<>\\^`{|}";

  private Location() {}

  /**
   * Encodes blanks, control characters and what is not for a URL; what is encoded already stays as
   * it is. An absolute URL gets its path, as the URL Standard has it: {@code https://example.com/}.
   */
  static String encode(String location) {
    return withPath(encodeText(location));
  }

  /**
   * As {@link #encode}, for a path of this site only.
   *
   * @throws HttpException 400 if it leads elsewhere
   */
  static String encodePath(String location) {
    String encoded = encodeText(location);
    if (!encoded.startsWith("/") || encoded.startsWith("//")) {
      throw HttpException.badRequest("The redirect must be to a path of this site, such as /home");
    }
    return encoded;
  }

  private static String withPath(String location) {
    if (!location.startsWith("https://") && !location.startsWith("http://")) {
      return location;
    }
    int end = location.indexOf("//") + 2;
    while (end < location.length() && "/?#".indexOf(location.charAt(end)) < 0) {
      end++;
    }
    boolean hasPath = end < location.length() && location.charAt(end) == '/';
    return hasPath ? location : location.substring(0, end) + "/" + location.substring(end);
  }

  private static String encodeText(String location) {
    for (int i = 0; i < location.length(); i++) {
      if (!isAllowed(location.charAt(i))) {
        return encodeAll(location);
      }
    }
    return location;
  }

  private static String encodeAll(String location) {
    StringBuilder encoded = new StringBuilder(location.length() + 16);
    for (byte b : Utf8.encode(location)) {
      char c = (char) (b & 0xFF);
      if (isAllowed(c)) {
        encoded.append(c);
      } else {
        Percent.append(encoded, c);
      }
    }
    return encoded.toString();
  }

  private static boolean isAllowed(char c) {
    return c > ' ' && c < 0x7F && REFUSED.indexOf(c) < 0;
  }
}

package dev.samovar.http;

import dev.samovar.spi.Utf8;

/** The value of a Location header. */
final class Location {
  private Location() {}

  /**
   * Encodes what is not ASCII and spaces; what is encoded already stays as it is. An absolute URL
   * gets its path, as the URL Standard has it: {@code https://example.com/}.
   */
  static String encode(String location) {
    return withPath(encodeText(location));
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
      char c = location.charAt(i);
      if (c == ' ' || c > 0x7F) {
        return encodeAll(location);
      }
    }
    return location;
  }

  private static String encodeAll(String location) {
    StringBuilder encoded = new StringBuilder(location.length() + 16);
    for (byte b : Utf8.encode(location)) {
      if (b == ' ' || b < 0) {
        String hex = Integer.toHexString(b & 0xFF);
        encoded.append('%').append(hex);
      } else {
        encoded.append((char) b);
      }
    }
    return encoded.toString();
  }
}

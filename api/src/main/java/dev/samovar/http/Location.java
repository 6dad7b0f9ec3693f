package dev.samovar.http;

import dev.samovar.spi.Utf8;

/** The value of a Location header. */
final class Location {
  private Location() {}

  /** Encodes what is not ASCII and spaces; what is encoded already stays as it is. */
  static String encode(String location) {
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

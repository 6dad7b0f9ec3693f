package dev.samovar.e2e.fuzz.wire;

import java.nio.charset.StandardCharsets;

/** Texts in which each char stands for one byte on the wire. */
public final class Latin1 {

  private Latin1() {}

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  public static String of(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** The text's UTF-8 bytes, a char each; a lone surrogate becomes a question mark. */
  public static String utf8(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The text's UTF-8 bytes, percent-encoded but for unreserved characters (RFC 3986 §2.3). */
  public static String percent(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (isUnreserved(b)) {
        encoded.append((char) b);
      } else {
        encoded.append(String.format("%%%02X", b & 0xFF));
      }
    }
    return encoded.toString();
  }

  private static boolean isUnreserved(byte b) {
    return b >= 'a' && b <= 'z'
        || b >= 'A' && b <= 'Z'
        || b >= '0' && b <= '9'
        || "-._~".indexOf(b) >= 0;
  }
}

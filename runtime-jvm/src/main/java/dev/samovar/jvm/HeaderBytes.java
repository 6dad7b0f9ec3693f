package dev.samovar.jvm;

import dev.samovar.spi.Utf8;
import java.nio.charset.StandardCharsets;

/** Header values are UTF-8 to the platform, and a byte a char to Jetty and to Java's client. */
public final class HeaderBytes {
  private HeaderBytes() {}

  /** A char a byte, of which each is what goes over the wire. */
  public static String toJetty(String value) {
    return isAscii(value) ? value : new String(Utf8.encode(value), StandardCharsets.ISO_8859_1);
  }

  /**
   * @param value a char a byte, as Jetty and Java's client give it
   */
  public static String fromJetty(String value) {
    return isAscii(value) ? value : Utf8.decode(value.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static boolean isAscii(String value) {
    return value.chars().allMatch(c -> c < 0x80);
  }
}

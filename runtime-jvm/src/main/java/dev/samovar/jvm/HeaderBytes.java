package dev.samovar.jvm;

import dev.samovar.spi.Utf8;
import java.nio.charset.StandardCharsets;

/** Header values are UTF-8 to the platform, and a byte a char to Jetty. */
final class HeaderBytes {
  private HeaderBytes() {}

  static String toJetty(String value) {
    return isAscii(value) ? value : new String(Utf8.encode(value), StandardCharsets.ISO_8859_1);
  }

  static String fromJetty(String value) {
    return isAscii(value) ? value : Utf8.decode(value.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static boolean isAscii(String value) {
    return value.chars().allMatch(c -> c < 0x80);
  }
}

package dev.samovar.spi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Utf8Test {

  @Test
  void everyCodePoint_isEncodedAsTheJdkDoes() {
    for (int codePoint = 0; codePoint <= 0x10FFFF; codePoint++) {
      if (codePoint < 0xD800 || codePoint > 0xDFFF) {
        String text = Character.toString(codePoint);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertArrayEquals(bytes, Utf8.encode(text));
        assertEquals(text, Utf8.decode(bytes));
      }
    }
  }

  /** Recorded from a JavaScript engine's TextDecoder; the JDK gives fewer U+FFFD for some. */
  @Test
  void malformedBytes_areDecodedAsTheEncodingStandardSays() throws IOException {
    for (String line : resource("utf8-decoded.txt").split("\n")) {
      int space = line.indexOf(' ');
      byte[] bytes = HexFormat.of().parseHex(line.substring(0, space));

      assertEquals(line.substring(space + 1), hex(Utf8.decode(bytes)), line);
    }
  }

  @Test
  void loneSurrogates_becomeReplacements() {
    assertEquals("\ufffda\ufffd", Utf8.decode(Utf8.encode("\ud800a\udc00")));
  }

  @Test
  void longEmojiText_survives() {
    String text = "x" + "😀".repeat(5000);

    assertEquals(text, Utf8.decode(Utf8.encode(text)));
  }

  private static String hex(String text) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      hex.append(HexFormat.of().toHexDigits(text.charAt(i)));
    }
    return hex.toString();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Utf8Test.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }
}

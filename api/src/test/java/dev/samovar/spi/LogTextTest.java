package dev.samovar.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class LogTextTest {

  @Test
  void lineEnds_areEscaped() {
    assertEquals("a\\nb\\r\\u0085c\\u2028d", LogText.line("a\nb\r\u0085c\u2028d"));
  }

  @Test
  void whatSteersATerminal_isEscaped() {
    assertEquals("\\u001b[31m \\u0000\\u007f\\u202e", LogText.line("\u001b[31m \0\u007f\u202e"));
  }

  @Test
  void plainText_isTheSameObject() {
    String text = "caf\u00e9\t\ud83d\ude00";

    assertSame(text, LogText.line(text));
  }
}

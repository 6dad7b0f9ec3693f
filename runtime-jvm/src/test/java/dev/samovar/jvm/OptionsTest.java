package dev.samovar.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void nothing_isTheUsual() {
    Options options = Options.parse();

    assertEquals("localhost", options.host());
    assertEquals(8787, options.port());
    assertEquals(Path.of(".samovar/state"), options.state());
  }

  @Test
  void state_goesAlongWithTheProject() {
    assertEquals(Path.of("a/.samovar/state"), Options.parse("--project", "a").state());
    assertEquals(Path.of("s"), Options.parse("--state", "s", "--project", "a").state());
  }

  @Test
  void mistakes_sayWhatThereIs() {
    assertRefused("--prot is unknown. Usage: ", "--prot", "1");
    assertRefused("--port needs a value. Usage: ", "--port");
    assertRefused("--port is a number from 0 to 65535, was 'x'", "--port", "x");
  }

  private static void assertRefused(String message, String... arguments) {
    var e = assertThrows(IllegalArgumentException.class, () -> Options.parse(arguments));
    assertTrue(e.getMessage().startsWith(message), e.getMessage());
  }
}

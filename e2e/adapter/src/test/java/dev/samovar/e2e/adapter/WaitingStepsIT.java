package dev.samovar.e2e.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the build finds out of handlers and filters: whether a call leads from them to a wait. */
class WaitingStepsIT {

  private static final Path FILE = Path.of("target/samovar/teavm/waits.txt");
  private static final String STEPS = Steps.class.getName() + "$";

  private static final Map<String, String> FOUND = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    for (String line : Files.readAllLines(FILE)) {
      String[] parts = line.split("\t");
      FOUND.put(parts[0], parts[1]);
    }
  }

  @Test
  void whatCallsNothingThatWaits_neverWaits() {
    assertEquals("never waits", FOUND.get(STEPS + "Plain"));
  }

  @Test
  void aSleep_mayWait() {
    assertEquals("may wait", FOUND.get(STEPS + "Sleeps"));
  }

  @Test
  void aBodyThatIsRead_mayWait() {
    assertEquals("may wait", FOUND.get(STEPS + "Reads"));
  }

  @Test
  void aSynchronizedBlock_mayWait() {
    assertEquals("may wait", FOUND.get(STEPS + "Locks"));
  }

  @Test
  void aSynchronizedMethod_mayWait() {
    assertEquals("may wait", FOUND.get(STEPS + "CallsSynchronized"));
  }

  @Test
  void whatIsExtendedByOneThatWaits_mayWait() {
    assertEquals("may wait", FOUND.get(STEPS + "Extended"));
  }

  @Test
  void aFilter_isNotWhatItHandsOnTo() {
    assertEquals("never waits", FOUND.get(STEPS + "HandsOn"));
  }
}

package dev.samovar.e2e.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  private static final Map<String, String> WAYS = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    for (String line : Files.readAllLines(FILE)) {
      String[] parts = line.split("\t");
      FOUND.put(parts[0], parts[1]);
      WAYS.put(parts[0], parts.length > 2 ? parts[2] : "");
    }
  }

  @Test
  void whatCallsNothingThatWaits_neverWaits() {
    assertEquals("never waits", FOUND.get(STEPS + "Plain"));
  }

  @Test
  void aSleep_mayWait_andTheFileSaysByWhichCalls() {
    assertEquals("may wait", FOUND.get(STEPS + "Sleeps"));

    String way = WAYS.get(STEPS + "Sleeps");
    assertTrue(way.startsWith("Steps$Sleeps.handle → Thread.sleep → "), way);
    assertTrue(way.endsWith(" → WasmHost.await"), way);
  }

  @Test
  void anExceptionWithoutATrace_neverWaits() {
    assertEquals("never waits", FOUND.get(STEPS + "Throws"));
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

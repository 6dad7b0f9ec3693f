package dev.samovar.e2e.reference;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.function.Executable;

/** Sends one request to several places and compares their answers. */
abstract class Comparison {
  private static final List<Place> OURS = List.of(Place.WASM, Place.JS, Place.JVM);

  /** All places answer as the JavaScript worker does: status, headers and body. */
  static Answer assertAsReference(String request) {
    Answer expected = Exchange.send(Place.REFERENCE, request);
    assertEach(
        place -> assertEquals(expected.comparable(), comparable(place, request), place.name()));
    return expected;
  }

  /** Our three places answer with that status and body; the JavaScript worker is not asked. */
  static void assertOurs(int status, String body, String request) {
    assertEach(
        place -> {
          Answer answer = Exchange.send(place, request);
          assertEquals(status + " " + body, answer.status() + " " + answer.text(), place.name());
        });
  }

  /** The JVM server answers as workerd does for the same Java worker: status, headers and body. */
  static Answer assertJvmAsWorkerd(String request) {
    Answer expected = Exchange.send(Place.WASM, request);
    assertEquals(expected.comparable(), comparable(Place.JVM, request), "JVM");
    return expected;
  }

  /** A check of each of our places; all failures are reported. */
  static void assertEach(Check check) {
    assertAll(OURS.stream().map(place -> (Executable) () -> check.of(place)));
  }

  private static String comparable(Place place, String request) {
    return Exchange.send(place, request).comparable();
  }

  /** What has to hold in a place. */
  interface Check {
    void of(Place place) throws Exception;
  }
}

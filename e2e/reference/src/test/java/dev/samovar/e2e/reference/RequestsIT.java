package dev.samovar.e2e.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Some hundred odd requests, byte for byte, to all four places: paths, queries, header fields,
 * cookies, bodies, hosts. They are in {@code requests.txt}.
 *
 * <p>The JVM server is stricter than workerd in the cases marked {@code !}, and only there: what
 * two servers may read differently (two lengths, line feeds alone, an open quote; RFC 9112 §11.2),
 * controls in a field (RFC 9110 §5.5), malformed hosts, for which workerd answers 500, and unknown
 * methods, for which the router answers 405 and workerd 501.
 *
 * <p>Two things that miniflare does in front of a worker are not asked for: it compresses texts for
 * a client that accepts gzip, as Cloudflare's edge does, and takes {@code X-Forwarded-Proto} for
 * the scheme, which a server that faces clients must not believe.
 */
class RequestsIT extends Comparison {

  @TestFactory
  Stream<DynamicTest> requests() throws IOException {
    return GivenRequests.read().stream()
        .map(given -> DynamicTest.dynamicTest(given.name(), () -> check(given)));
  }

  @Test
  void theFileHasSomeHundred() throws IOException {
    List<GivenRequests.Given> all = GivenRequests.read();

    assertTrue(all.size() > 400, "only " + all.size());
    assertTrue(all.stream().filter(given -> given.kind().equals("!")).count() < 30);
  }

  private static void check(GivenRequests.Given given) {
    switch (given.kind()) {
      case "=" -> assertAsReference(given.raw());
      case "~" -> assertAsWasm(given.raw());
      case "400" -> assertRefused(given.raw());
      default -> assertStricter(given.raw());
    }
  }

  /** A request id is random where no cf-ray says it. */
  private static void assertAsWasm(String raw) {
    String expected = withoutId(Exchange.send(Place.WASM, raw).comparable());

    assertEquals(expected, withoutId(Exchange.send(Place.JVM, raw).comparable()));
  }

  private static String withoutId(String text) {
    return text.replaceAll("\"requestId\":\"[^\"]*\"", "");
  }

  private static void assertRefused(String raw) {
    for (Place place : Place.values()) {
      assertEquals(400, Exchange.send(place, raw).status(), place.name());
    }
  }

  private static void assertStricter(String raw) {
    int status = Exchange.send(Place.JVM, raw).status();

    assertTrue(status >= 400 && status < 500, "was " + status);
  }
}

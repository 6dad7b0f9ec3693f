package dev.samovar.e2e.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cache takes is what workerd's takes. */
class CacheIT extends Comparison {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "key",
        "/path",
        "//a.example/",
        "mailto:a@a.example",
        "data:,a",
        "http://",
        "https://a b/",
        "http://a.example:99999/",
        "http://a%example/",
        "http://1.2.3.4.5/",
        "http://user:password@a.example/",
        "https://a.example/%zz",
        "https://a.example/a?b#c",
        "HTTPS://A.example:443/../b",
        " https://a.example/ ",
        "https://[::1]/"
      })
  void key_isRefusedAsByThePlatform(String key) {
    assertAsReference(Raw.post("/cache/keys", "text/plain", key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-url", "ftp://a.example/a", "http://user@a.example/"})
  void keyThatIsNoUrlOfHttp_isTheClientsError(String key) {
    assertOursAre(404, "/cache/match", key);
    assertOursAre(404, "/cache/delete", key);
    assertOursAre(422, "/cache/put", key);
  }

  @Test
  void responseThatCannotBeStored_isRefusedAsByThePlatform() {
    assertRefusal("200", "X-Vary: Accept", "put=done\n");
    assertRefusal("206", "X-Vary: Accept", "put=TypeError\n");
    assertRefusal("200", "X-Vary: *", "put=TypeError\n");
    assertRefusal("200", "X-Vary: Accept, *", "put=TypeError\n");
  }

  private static void assertRefusal(String status, String vary, String expected) {
    Answer answer = assertAsReference(Raw.post("/cache/responses/" + status, "", "", vary));

    assertEquals(expected, answer.text());
  }

  private static void assertOursAre(int status, String target, String key) {
    assertEach(
        place -> {
          Answer answer = Exchange.send(place, Raw.post(target, "text/plain", key));
          assertEquals(status, answer.status(), place.name());
          assertTrue(!answer.text().contains(key), answer.text());
        });
  }
}

package dev.samovar.e2e.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths and patterns: RFC 3986 §6.2.2, URL Standard path state. */
class RoutingIT extends Comparison {

  @ParameterizedTest
  @CsvSource({
    "/@ann, name=ann",
    "/%40ann, name=ann",
    "/%40%61nn, name=ann",
    "/caf%C3%A9-x, name=x",
    "/caf%c3%a9-%c3%a9, name=\\u00e9",
    "/my%20files/a, name=a",
    "/segment/a%2Fb, name=a/b",
    "/segment/a%5Cb, name=a\\u005cb",
    "/segment/%252e, name=%2e",
    "/rest/%7Ea/b%2fc, name=~a/b%2Fc",
    "/rest/a/../b, name=b",
    "/rest/a/%2E%2e/b, name=b",
    "/rest//a//, name=/a//",
    "/%70rivate/x, private",
    "/rest/../private/x, private"
  })
  void paths_areComparedInNormalForm(String path, String body) {
    String line = body.contains("=") ? body + "\n" : body;

    assertOurs(200, line, Raw.get("/routing" + path));
  }

  @Test
  void rawUtf8_isAsEncoded() {
    assertOurs(200, "name=x\n", Raw.get("/routing/caf\u00C3\u00A9-x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/@", "/private%2Fx", "/private/x/", "/private//x", "/caf%E9-x"})
  void otherPaths_are404(String path) {
    assertStatus(404, Raw.get("/routing" + path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/segment/%zz", "/segment/%E9", "/segment/a%", "/segment/%C3"})
  void malformedValue_is400(String path) {
    assertStatus(400, Raw.get("/routing" + path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a/./b",
        "/a/../b",
        "/a/%2e%2e/b",
        "/a//b/",
        "/%7Ea%41",
        "/a[b]c",
        "/a%2Fb",
        "/a\\b",
        "/;v=1,2:@&=+$!*'()"
      })
  void pathAsSent_isThatOfJavaScript(String path) {
    assertAsReference(Raw.get("/routing/sent" + path));
  }

  @Test
  void optionsOfAKnownPath_areItsMethods() {
    String request = Raw.request("OPTIONS", "/routing/private/x");
    assertEach(
        place ->
            assertEquals(
                List.of("GET, HEAD, OPTIONS"), Exchange.send(place, request).all("allow")));

    assertOurs(200, "options=un/known\n", Raw.request("OPTIONS", "/routing/un/known"));
    assertStatus(404, Raw.get("/routing/un/known"));
  }

  @ParameterizedTest
  @CsvSource({"GET, /tasks, 200", "GET, /none, 404", "POST, /tasks, 405", "OPTIONS, /tasks, 204"})
  void filtersOfAGroup_seeAllBelowItsPrefix(String method, String path, int status) {
    String target = "/routing/api/%C3%A9ric" + path;
    String request = Raw.request(method, target, "Origin: https://app.example");
    assertEach(
        place -> {
          Answer answer = Exchange.send(place, request);
          assertEquals(status, answer.status());
          assertEquals(List.of("https://app.example"), answer.all("access-control-allow-origin"));
          assertEquals(List.of("\u00C3\u00A9ric"), answer.all("x-tenant"));
        });
  }

  @Test
  void preflightBelowAGroup_isTheFilters() {
    String request =
        Raw.request(
            "OPTIONS",
            "/routing/api/a/tasks/1",
            "Origin: https://app.example",
            "Access-Control-Request-Method: PUT");
    assertEach(
        place -> {
          Answer answer = Exchange.send(place, request);
          assertEquals(204, answer.status());
          assertEquals(
              List.of("GET, HEAD, POST, PUT, PATCH, DELETE"),
              answer.all("access-control-allow-methods"));
        });
  }

  private static void assertStatus(int status, String request) {
    assertEach(place -> assertEquals(status, Exchange.send(place, request).status(), place.name()));
  }
}

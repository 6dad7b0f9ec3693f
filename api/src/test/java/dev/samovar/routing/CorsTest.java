package dev.samovar.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samovar.http.Response;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorsTest {
  private static final String ORIGIN = "https://app.example.com";

  @Test
  void namedOrigin_mayRead() {
    Response response = table(Cors.allow(ORIGIN)).ask("GET", "/", "Origin", ORIGIN);

    assertEquals(ORIGIN, allowed(response));
    assertEquals(Optional.of("Origin"), response.headers().first("vary"));
  }

  @Test
  void otherOrigin_mayNot() {
    Response response = table(Cors.allow(ORIGIN)).ask("GET", "/", "Origin", ORIGIN + ".evil.com");

    assertFalse(response.headers().has("access-control-allow-origin"));
    assertEquals(Optional.of("Origin"), response.headers().first("vary"));
  }

  @Test
  void originThatMatches_mayReadWithCredentials() {
    Cors cors = Cors.originsMatching(o -> o.endsWith(".example.com")).withCredentials();
    Response response = table(cors.filter()).ask("GET", "/", "Origin", ORIGIN);

    assertEquals(ORIGIN, allowed(response));
    assertEquals(Optional.of("true"), response.headers().first("access-control-allow-credentials"));
    assertEquals(Optional.of("Origin"), response.headers().first("vary"));
    assertFalse(
        table(cors.filter())
            .ask("GET", "/", "Origin", "https://example.org")
            .headers()
            .has("access-control-allow-origin"));
  }

  @Test
  void errors_areReadableToo() {
    assertEquals(ORIGIN, allowed(table(Cors.allow(ORIGIN)).ask("GET", "/x", "Origin", ORIGIN)));
  }

  @Test
  void preflight_isAnswered() {
    Response response =
        table(Cors.allow(ORIGIN))
            .ask(
                "OPTIONS",
                "/",
                "Origin",
                ORIGIN,
                "Access-Control-Request-Method",
                "PUT",
                "Access-Control-Request-Headers",
                "x-a");

    assertEquals(204, response.status());
    assertEquals(ORIGIN, allowed(response));
    assertEquals(
        Optional.of("GET, HEAD, POST, PUT, PATCH, DELETE"),
        response.headers().first("access-control-allow-methods"));
    assertEquals(Optional.of("x-a"), response.headers().first("access-control-allow-headers"));
    assertEquals(Optional.of("600"), response.headers().first("access-control-max-age"));
  }

  @Test
  void preflightOfAnotherOrigin_allowsNothing() {
    Response response =
        table(Cors.allow(ORIGIN))
            .ask("OPTIONS", "/", "Origin", "null", "Access-Control-Request-Method", "PUT");

    assertFalse(response.headers().has("access-control-allow-methods"));
  }

  @Test
  void optionsThatIsNoPreflight_goesOn() {
    assertEquals(
        Optional.of("GET, HEAD, OPTIONS"),
        table(Cors.allow(ORIGIN)).ask("OPTIONS", "/").headers().first("allow"));
  }

  @Test
  void everyOrigin_isAStar() {
    assertEquals("*", allowed(table(Cors.allow("*")).ask("GET", "/", "Origin", ORIGIN)));
  }

  @Test
  void credentials_nameTheOrigin() {
    Response response =
        table(Cors.origins(ORIGIN).withCredentials().withExposed("x-a").filter())
            .ask("GET", "/", "Origin", ORIGIN);

    assertEquals(Optional.of("true"), response.headers().first("access-control-allow-credentials"));
    assertEquals(Optional.of("x-a"), response.headers().first("access-control-expose-headers"));
  }

  @Test
  void credentialsForEveryOrigin_areRefused() {
    assertThrows(IllegalArgumentException.class, () -> Cors.origins("*").withCredentials());
  }

  private static String allowed(Response response) {
    return response.headers().first("access-control-allow-origin").orElse("none");
  }

  private static TestTable table(Filter<String> filter) {
    return new TestTable(router -> router.use(filter).get("/", c -> Response.ok()));
  }
}

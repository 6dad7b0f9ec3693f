package dev.samovar.horatio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.http.Response;
import dev.samovar.kv.KvNamespace;
import dev.samovar.kv.KvPutOptions;
import dev.samovar.testing.TestClient;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {
  private final TestClient client = TestClient.create();

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void firstVisit_setsCookieOf30Days() {
    String cookie = cookie(client.get("/api/me"));

    assertTrue(
        cookie.matches(
            "session_id=[0-9a-f]{32}; Path=/; Max-Age=2592000; HttpOnly; Secure; SameSite=Lax"),
        cookie);
  }

  @Test
  void secondVisit_isTheSameGuestWithoutAnotherCookie() {
    String name = Api.name(client);

    Response second = client.get("/api/me");

    assertEquals(name, Api.read(second, Horatio.Me.class).name());
    assertFalse(second.headers().has("Set-Cookie"));
  }

  @Test
  void visitorWithoutCookie_isAnotherGuest() {
    String name = Api.name(client);

    assertNotEquals(name, nameOf("session_id="));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00000000000000000000000000000000",
        "chosen-by-an-attacker",
        "../session:x",
        "%00",
        "\"quoted\""
      })
  void idThatWeDidNotGive_isNotTakenOn(String id) {
    Response response =
        client.request("GET", "/api/me").header("Cookie", "session_id=" + id).send();

    assertEquals(200, response.status());
    assertFalse(cookie(response).contains("=" + id + ";"));
  }

  @Test
  void sessionOfLongAgo_isRenewedForTheSameGuest() {
    String id = Ids.random();
    Guest guest = Guest.create();
    var longAgo = new Sessions.Stored(guest.id(), Instant.now().minus(Duration.ofDays(2)));
    sessions().putJson("session:" + id, longAgo, KvPutOptions.ttl(Sessions.LIFE));

    Response response =
        client.request("GET", "/api/me").header("Cookie", "session_id=" + id).send();

    assertEquals(guest.name(), Api.read(response, Horatio.Me.class).name());
    assertTrue(cookie(response).startsWith("session_id=" + id + ";"));
  }

  @Test
  void guestsName_givesNeitherSessionNorGuestAway() {
    String cookie = cookie(client.get("/api/me"));
    String sessionId = cookie.substring("session_id=".length(), cookie.indexOf(';'));
    String guestId =
        sessions().getJson("session:" + sessionId, Sessions.Stored.class).orElseThrow().guest();

    String everything = client.get("/api/posts").body().text() + Api.name(client);

    assertFalse(everything.contains(sessionId));
    assertFalse(everything.contains(guestId));
  }

  @Test
  void answerToAGuest_isNotCached() {
    assertEquals("no-store", client.get("/api/me").headers().first("Cache-Control").orElseThrow());
  }

  @Test
  void healthCheck_beginsNoSession() {
    assertFalse(client.get("/api/health").headers().has("Set-Cookie"));
  }

  private String nameOf(String cookie) {
    Response response = client.request("GET", "/api/me").header("Cookie", cookie).send();
    return Api.read(response, Horatio.Me.class).name();
  }

  private KvNamespace sessions() {
    return client.bindings().kv("SESSIONS");
  }

  private static String cookie(Response response) {
    return response.headers().first("Set-Cookie").orElseThrow();
  }
}

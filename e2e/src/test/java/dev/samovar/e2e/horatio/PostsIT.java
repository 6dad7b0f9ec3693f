package dev.samovar.e2e.horatio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.e2e.Guest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostsIT extends HoratioTest {

  @Test
  void health_isOk() {
    assertEquals("{\"status\":\"ok\"}", guest().get("/api/health").body());
  }

  @Test
  void firstVisit_setsASessionCookieThatScriptsCannotRead() {
    String cookie = guest().get("/api/me").headers().firstValue("set-cookie").orElseThrow();

    assertTrue(cookie.startsWith("session_id="), cookie);
    assertTrue(cookie.contains("HttpOnly"), cookie);
    assertTrue(cookie.contains("SameSite=Lax"), cookie);
    assertFalse(cookie.contains("Secure"), "this test speaks plain http: " + cookie);
  }

  @Test
  void secondVisit_isTheSameGuest() {
    Guest guest = guest();
    String name = guest.get("/api/me").body();

    HttpResponse<String> second = guest.get("/api/me");

    assertEquals(name, second.body());
    assertTrue(second.headers().firstValue("set-cookie").isEmpty());
  }

  @Test
  void aSessionIdThatWasNotGiven_isNotTakenOn() {
    String forged = "0123456789abcdef0123456789abcdef";

    HttpResponse<String> response = guest().get("/api/me", "cookie", "session_id=" + forged);

    String cookie = response.headers().firstValue("set-cookie").orElseThrow();
    assertFalse(cookie.contains(forged), cookie);
  }

  @Test
  void aPost_isTrimmedAndReadBack() {
    Guest guest = guest();

    String location = location(guest.postJson("/api/posts", "{\"text\":\"  Größe 🍵 \\u0041  \"}"));

    assertEquals("Größe 🍵 A", post(guest, location).get("text"));
  }

  @Test
  void twoGuests_haveTwoNames() {
    Map<String, Object> mine = json(guest().postJson("/api/posts", "{\"text\":\"mine\"}"));
    Map<String, Object> theirs = json(guest().postJson("/api/posts", "{\"text\":\"theirs\"}"));

    assertNotEquals(mine.get("author"), theirs.get("author"));
  }

  @Test
  void blankText_is422WithItsPointer() {
    HttpResponse<String> refused = guest().postJson("/api/posts", "{\"text\":\"   \"}");

    assertProblem(422, refused);
    assertTrue(refused.body().contains("\"pointer\":\"/text\""), refused.body());
  }

  @Test
  void textOf500CharactersIsTaken_andOf501Is422() {
    assertEquals(201, guest().postJson("/api/posts", text(500)).statusCode());
    assertProblem(422, guest().postJson("/api/posts", text(501)));
  }

  @Test
  void missingText_is422WithItsPointer() {
    HttpResponse<String> refused = guest().postJson("/api/posts", "{}");

    assertProblem(422, refused);
    assertTrue(
        refused
            .body()
            .contains(
                "{\"in\":\"body\",\"pointer\":\"/text\",\"code\":\"required\","
                    + "\"message\":\"is missing\"}"),
        refused.body());
  }

  @Test
  void anotherContentType_is415() {
    assertProblem(
        415, guest().post("/api/posts", "text=hi".getBytes(), "content-type", "text/plain"));
  }

  @Test
  void anUnknownPost_is404() {
    assertProblem(404, guest().get("/api/posts/999999999"));
  }

  @Test
  void anotherMethod_is405WithAllow() {
    HttpResponse<String> refused = guest().call("DELETE", "/api/posts");

    assertProblem(405, refused);
    assertEquals("GET, HEAD, OPTIONS, POST", refused.headers().firstValue("allow").orElse(""));
  }

  @Test
  void theFeed_isNewestFirstAndShowsEachPostOnce() {
    Guest guest = guest();
    List<Object> written = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      written.add(0, json(guest.postJson("/api/posts", text(i + 1))).get("id"));
    }

    List<Object> read = allPages(guest, 3);

    assertEquals(written, read.subList(0, 7));
    assertEquals(read.size(), read.stream().distinct().count());
  }

  @Test
  void aForgedCursor_is422() {
    assertProblem(422, guest().get("/api/posts?cursor=forged"));
  }

  @Test
  void aLimitThatIsNoNumber_is422NamingIt() {
    HttpResponse<String> refused = guest().get("/api/posts?limit=many");

    assertProblem(422, refused);
    assertTrue(
        refused
            .body()
            .contains(
                "{\"in\":\"query\",\"name\":\"limit\",\"code\":\"type\","
                    + "\"message\":\"must be a whole number\"}"),
        refused.body());
  }

  @Test
  void aComment_standsUnderItsPost() {
    Guest guest = guest();
    String location = location(guest.postJson("/api/posts", text(4)));

    location(guest().postJson(location + "/comments", "{\"text\":\"well said\"}"));

    assertTrue(guest.get(location).body().contains("well said"));
    assertEquals(1L, post(guest, location).get("comments"));
  }

  private static String text(int length) {
    return "{\"text\":\"" + "x".repeat(length) + "\"}";
  }

  private static Map<?, ?> post(Guest guest, String location) {
    return (Map<?, ?>) json(guest.get(location)).get("post");
  }

  private static List<Object> allPages(Guest guest, int limit) {
    List<Object> ids = new ArrayList<>();
    Object next = null;
    do {
      String cursor = next == null ? "" : "&cursor=" + next;
      Map<String, Object> page = json(guest.get("/api/posts?limit=" + limit + cursor));
      for (Object post : (List<?>) page.get("posts")) {
        ids.add(((Map<?, ?>) post).get("id"));
      }
      next = page.get("next");
    } while (next != null);
    return ids;
  }
}

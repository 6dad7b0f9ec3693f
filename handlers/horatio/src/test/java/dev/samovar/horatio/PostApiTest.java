package dev.samovar.horatio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.http.Response;
import dev.samovar.testing.TestClient;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostApiTest {
  private final TestClient client = TestClient.create();

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void newPost_is201WithItsLocation() {
    Response response = client.post("/api/posts", new NewText("To be"));

    assertEquals(201, response.status());
    String location = response.headers().first("Location").orElseThrow();
    Post shown = Api.read(client.get(location), Discussion.class).post();
    assertEquals(Api.read(response, Post.class), shown);
  }

  @Test
  void blanksAroundText_areDropped() {
    assertEquals("To be", Api.post(client, " \n To be\t").text());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 500})
  void lengthFrom1To500_isAccepted(int length) {
    assertEquals(201, client.post("/api/posts", new NewText("x".repeat(length))).status());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 501})
  void otherLength_is422AtText(int length) {
    Response response = client.post("/api/posts", new NewText("x".repeat(length)));

    assertEquals(422, response.status());
    assertTrue(response.body().text().contains("\"pointer\":\"/text\""));
  }

  @Test
  void blankText_is422() {
    assertEquals(422, client.post("/api/posts", new NewText("   ")).status());
  }

  @Test
  void textOfAForm_is415() {
    Response response = client.request("POST", "/api/posts").text("{\"text\":\"hi\"}").send();

    assertEquals(415, response.status());
  }

  @Test
  void error_isAProblem() {
    Response response = client.get("/api/posts/none");

    assertEquals(404, response.status());
    assertEquals(
        "application/problem+json", response.headers().first("Content-Type").orElseThrow());
  }

  @Test
  void feed_isNewestFirst() {
    Post first = Api.post(client, "first");
    client
        .bindings()
        .d1("DB")
        .prepare("UPDATE microblog_item SET created_at = '2020-01-01T00:00:00.000Z'")
        .run();
    Post second = Api.post(client, "second");

    List<String> ids = Api.feed(client, "").posts().stream().map(Post::id).toList();

    assertEquals(List.of(second.id(), first.id()), ids);
  }

  @Test
  void pageWithoutLimit_has20Posts() {
    for (int i = 0; i < 21; i++) {
      Api.post(client, "post " + i);
    }

    Feed page = Api.feed(client, "");

    assertEquals(20, page.posts().size());
    assertEquals(1, Api.feed(client, "?cursor=" + page.next().orElseThrow()).posts().size());
  }

  @ParameterizedTest
  @CsvSource({"limit=0", "limit=51", "limit=-1", "limit=many", "cursor=1", "cursor="})
  void badPage_is422(String query) {
    assertEquals(422, client.get("/api/posts?" + query).status());
  }

  @Test
  void comment_isShownUnderItsPost() {
    Post post = Api.post(client, "To be");

    Response response = client.post("/api/posts/" + post.id() + "/comments", new NewText(" Or? "));

    assertEquals(201, response.status());
    Discussion shown = Api.read(client.get("/api/posts/" + post.id()), Discussion.class);
    assertEquals(List.of(Api.read(response, Comment.class)), shown.comments());
    assertEquals("Or?", shown.comments().get(0).text());
  }

  @Test
  void commentOnNoPost_is404() {
    assertEquals(404, client.post("/api/posts/none/comments", new NewText("Or?")).status());
  }

  @Test
  void postOfAnotherGuest_isNotMine() {
    Post post = Api.post(client, "To be");

    Response seen =
        client.request("GET", "/api/posts/" + post.id()).header("Cookie", "none=").send();

    assertFalse(Api.read(seen, Discussion.class).post().mine());
  }
}

package dev.samovar.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samovar.http.FormField;
import dev.samovar.http.FormFile;
import dev.samovar.http.Response;
import dev.samovar.http.SetCookie;
import dev.samovar.json.JsonType;
import dev.samovar.routing.Router;
import dev.samovar.worker.WorkerApp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestClientTest {
  private final List<String> done = new ArrayList<>();
  private final TestClient client = TestClient.of(new App(), done);

  @Test
  void get_isAnswered() {
    assertEquals("hello ada", client.get("/hello?name=ada").body().text());
  }

  @Test
  void json_isSentAndRead() {
    assertEquals("{\"a\":1}", client.post("/json", Map.of("a", 1)).body().text());
  }

  @Test
  void cookies_areKept() {
    client.get("/login");

    assertEquals("s1", client.get("/session").body().text());
  }

  @Test
  void expiredCookie_isForgotten() {
    client.get("/login");
    client.get("/logout");

    assertEquals("none", client.get("/session").body().text());
  }

  @Test
  void forms_areSent() {
    FormField field = new FormField("a", "x & \"y\"\n");
    FormFile file = new FormFile("f", "a \"b\".txt", "text/plain", new byte[] {0, 13, 10, 45, 45});

    assertEquals(
        "x & \"y\"\n none", client.request("POST", "/form").form(field).send().body().text());
    assertEquals(
        "x & \"y\"\n a \"b\".txt 5",
        client.request("POST", "/form").multipart(field, file).send().body().text());
  }

  @Test
  void workAfterTheAnswer_isDone() {
    client.get("/later");

    assertEquals(List.of("later"), done);
  }

  @Test
  void failure_isToldAndAnswered() {
    Response response = client.get("/broken");

    assertEquals(500, response.status());
    assertEquals("on purpose", client.failures().get(0).getMessage());
  }

  @Test
  void noWorkerOnTheClassPath_isSaid() {
    var e = assertThrows(IllegalStateException.class, TestClient::create);

    assertEquals(true, e.getMessage().startsWith("There is no worker"), e.getMessage());
  }

  private static final class App implements WorkerApp<List<String>> {
    @Override
    public void routes(Router<List<String>> router) {
      router
          .get("/hello", c -> Response.text("hello " + c.query("name").value()))
          .post("/json", c -> Response.json(c.body(JsonType.any())))
          .get("/login", c -> Response.ok().withCookie(SetCookie.of("session", "s1")))
          .get("/logout", c -> Response.ok().withCookie(SetCookie.expired("session")))
          .get("/session", c -> Response.text(c.request().cookie("session").orElse("none")))
          .post(
              "/form",
              c -> {
                var form = c.request().form();
                String file = form.file("f").map(f -> f.filename() + " " + f.size()).orElse("none");
                return Response.text(form.param("a").value() + " " + file);
              })
          .get(
              "/later",
              c -> {
                c.execution().waitUntil(() -> c.env().add("later"));
                return Response.ok();
              })
          .get(
              "/broken",
              c -> {
                throw new IllegalStateException("on purpose");
              });
    }
  }
}

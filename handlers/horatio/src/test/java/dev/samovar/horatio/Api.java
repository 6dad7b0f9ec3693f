package dev.samovar.horatio;

import dev.samovar.http.Response;
import dev.samovar.json.Json;
import dev.samovar.testing.TestClient;

/** The API as a test speaks it. */
final class Api {

  private Api() {}

  static Post post(TestClient client, String text) {
    return read(client.post("/api/posts", new NewText(text)), Post.class);
  }

  static Feed feed(TestClient client, String query) {
    return read(client.get("/api/posts" + query), Feed.class);
  }

  static String name(TestClient client) {
    return read(client.get("/api/me"), Horatio.Me.class).name();
  }

  static <T> T read(Response response, Class<T> type) {
    return Json.read(response.body().bytes(), type);
  }
}

package dev.samovar.e2e.events;

import dev.samovar.http.Body;
import dev.samovar.http.Response;
import dev.samovar.testing.TestClient;

/** On a JVM. */
final class FetchTest extends FetchFacts {
  private final TestClient client = TestClient.create();

  @Override
  String ask(String path) {
    return shown(client.get(path));
  }

  @Override
  String post(String path, String body) {
    return shown(client.request("POST", path).body("text/plain", Body.of(body)).send());
  }

  private static String shown(Response response) {
    return response.status() + " " + response.body().text();
  }
}

package dev.samovar.e2e.events;

import dev.samovar.testing.TestClient;

/** On a JVM. */
final class PlatformTest extends PlatformFacts {
  private final TestClient client = TestClient.create();

  @Override
  String ask(String method, String path, String body) {
    return client.request(method, path).text(body).send().body().text();
  }
}

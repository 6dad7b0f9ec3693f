package dev.samovar.e2e.events;

import dev.samovar.testing.TestClient;

/** On a JVM. */
final class PlatformTest extends PlatformFacts {
  private final TestClient client = TestClient.create();

  @Override
  String text(String path) {
    return client.get(path).body().text();
  }
}

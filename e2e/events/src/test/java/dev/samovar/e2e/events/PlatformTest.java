package dev.samovar.e2e.events;

import dev.samovar.jvm.JvmBindings;
import dev.samovar.testing.TestClient;
import org.junit.jupiter.api.BeforeEach;

/** On a JVM. */
final class PlatformTest extends PlatformFacts {
  private final TestClient client = TestClient.create();

  @BeforeEach
  void keepASecret() {
    ((JvmBindings) client.bindings()).bindSecret("PRESENT_SECRET", "s3 größer");
  }

  @Override
  String ask(String method, String path, String body) {
    return client.request(method, path).text(body).send().body().text();
  }
}

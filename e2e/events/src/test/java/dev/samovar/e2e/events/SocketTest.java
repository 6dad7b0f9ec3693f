package dev.samovar.e2e.events;

import dev.samovar.testing.TestClient;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** On a JVM. */
final class SocketTest extends SocketFacts {
  private static SSLContext before;

  private final TestClient client = TestClient.create();

  @BeforeAll
  static void trust() throws NoSuchAlgorithmException {
    before = SSLContext.getDefault();
    SSLContext.setDefault(Certificate.TRUSTED.context());
  }

  @AfterAll
  static void trustAsBefore() {
    SSLContext.setDefault(before);
  }

  @Override
  String ask(String path) {
    return client.get(path).body().text();
  }

  @Override
  String refusal() {
    return "Connection refused [localhost:";
  }

  @Override
  String connectionLost() {
    return "Connection reset [localhost:";
  }
}

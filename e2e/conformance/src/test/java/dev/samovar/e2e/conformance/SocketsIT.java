package dev.samovar.e2e.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** TCP, with all bindings and at an earlier date without any. */
class SocketsIT extends WorkerdTest {

  private static Workerd bare;
  private static EchoPeer peer;

  @BeforeAll
  static void start() throws InterruptedException {
    bare = Workerd.startBare();
    peer = EchoPeer.open();
  }

  @AfterAll
  static void stop() {
    bare.close();
    peer.close();
  }

  @Test
  void refusedConnection_isAnswered() {
    for (Workerd each : new Workerd[] {worker, bare}) {
      HttpResponse<String> answer = each.ask("GET /socket/failed");

      assertEquals(200, answer.statusCode(), answer.body());
      assertTrue(answer.body().contains("127.0.0.1:25000"), answer.body());
    }
  }

  @Test
  void echo_isRead() {
    assertAnswer("success", worker.ask("GET /socket/read"));
    assertAnswer("success", bare.ask("GET /socket/read"));
  }

  @Test
  void withoutBindings_otherRoutesFailAlone() {
    assertProblem(500, bare.ask("GET /secret"));
    HttpResponse<String> answer = bare.ask("GET /kv/list-keys");
    assertProblem(500, answer);
    assertTrue(answer.body().contains("Binding 'TEST' is not in env"), answer.body());
    assertProblem(404, bare.ask("GET /nope"));
    assertFalse(bare.ask("GET /now").body().isEmpty());
  }
}

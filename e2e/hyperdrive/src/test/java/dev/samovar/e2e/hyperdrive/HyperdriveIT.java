package dev.samovar.e2e.hyperdrive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.testing.wrangler.Wrangler;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** In workerd. */
final class HyperdriveIT extends HyperdriveFacts {

  @Override
  Runtime start(Postgres postgres) {
    return new Workerd(
        Wrangler.ofThisProject()
            .withEnvironment(
                "CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_HYPERDRIVE",
                postgres.connectionString())
            .start());
  }

  @Test
  void connections_areClosedAfterTheRequest() {
    assertEquals("ok", get("/health/db").body());

    assertTrue(isSoon(() -> postgres.number(CONNECTIONS) == 0));
  }

  @Test
  void connectionsOfAnObject_areClosedAfterItsEvents() {
    String[] pids = get("/keeper/pids?seconds=0").body().split(" ");
    assertEquals(pids[0], pids[1]);

    assertTrue(isSoon(() -> postgres.number(CONNECTIONS) == 0));
    assertNotEquals(pids[0], get("/keeper/pids?seconds=0").body().split(" ")[0]);
  }

  @Test
  void eventOfAnObject_keepsItsConnectionWhileOthersEnd() {
    CompletableFuture<HttpResponse<String>> slow = getLater("/keeper/pids?seconds=1");
    assertTrue(isSoon(() -> postgres.number(CONNECTIONS) == 1));

    String[] quick = get("/keeper/pids?seconds=0").body().split(" ");

    assertFalse(slow.isDone());
    String[] pids = slow.join().body().split(" ");
    assertEquals(quick[0], quick[1]);
    assertNotEquals(quick[0], pids[0]);
    assertTrue(isSoon(() -> postgres.number(CONNECTIONS) == 0));
  }

  @Test
  void waitThatIsEnded_takesItsConnectionWithIt() {
    postgres.run("CREATE TABLE late (n int); ALTER TABLE late OWNER TO app");

    assertEquals("late, rows: 0", get("/deadline").body());

    assertTrue(isSoon(() -> postgres.number(CONNECTIONS) == 0));
    assertEquals(0, postgres.number("SELECT count(*) FROM late"));
  }

  private record Workerd(Wrangler wrangler) implements Runtime {

    @Override
    public URI url() {
      return wrangler.url();
    }

    @Override
    public List<String> log() {
      return wrangler.log();
    }

    @Override
    public void close() {
      wrangler.close();
    }
  }
}

package dev.samovar.jvm.hyperdrive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.hyperdrive.Hyperdrive;
import dev.samovar.jvm.config.ConfigException;
import dev.samovar.postgres.PostgresDatabase;
import dev.samovar.postgres.PostgresException;
import dev.samovar.postgres.PostgresOptions;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PooledHyperdriveTest {

  @Test
  void connectionString_isTakenApart() {
    Hyperdrive hyperdrive =
        PooledHyperdrive.of("PG", "postgresql://ham%40let:a%3Ab+c@db.example:6543/denmark?x=y")
            .hyperdrive();

    assertEquals("ham@let", hyperdrive.user());
    assertEquals("a:b+c", hyperdrive.password().value());
    assertEquals("db.example", hyperdrive.host());
    assertEquals(6543, hyperdrive.port());
    assertEquals("denmark", hyperdrive.database());
    assertEquals("Secret[PG.connectionString]", hyperdrive.connectionString().toString());
  }

  @Test
  void connectionStringsParts_haveDefaults() {
    Hyperdrive hyperdrive = PooledHyperdrive.of("PG", "postgres://hamlet@localhost").hyperdrive();

    assertEquals(5432, hyperdrive.port());
    assertEquals("", hyperdrive.password().value());
    assertEquals("hamlet", hyperdrive.database());
  }

  @Test
  void otherConnectionString_isRefusedUnseen() {
    for (String text :
        new String[] {"mysql://u:secret@h/d", "u:secret@h", "postgres://x y:secret"}) {
      ConfigException e =
          assertThrows(ConfigException.class, () -> PooledHyperdrive.of("PG", text));

      assertTrue(e.getMessage().contains("'PG' is not of the form postgres://"), e.getMessage());
      assertFalse(e.getMessage().contains("secret"), e.getMessage());
    }
  }

  @Test
  void noConnectionString_saysWhatToSet() {
    ConfigException e =
        assertThrows(ConfigException.class, () -> new LocalHyperdrives().open("NOWHERE", ""));

    assertTrue(
        e.getMessage().contains("CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_NOWHERE"),
        e.getMessage());
  }

  @Test
  void serverThatIsNotThere_isToldWithoutItsAddress() throws IOException {
    int free = freePort();
    PostgresDatabase db =
        PooledHyperdrive.of("PG", "postgres://u:secret@127.0.0.1:" + free + "/d")
            .hyperdrive()
            .connect(PostgresOptions.usual().withConnectAttempts(2));

    PostgresException e =
        assertThrows(PostgresException.class, () -> db.prepare("SELECT 1").first());

    assertEquals(PostgresException.Kind.UNAVAILABLE, e.kind());
    assertTrue(e.isConnecting());
    assertEquals("Cannot connect to PostgreSQL: the server cannot be reached", e.getMessage());
    assertEquals(503, e.toHttp().orElseThrow().status());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

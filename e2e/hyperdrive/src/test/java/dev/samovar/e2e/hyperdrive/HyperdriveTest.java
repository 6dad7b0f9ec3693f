package dev.samovar.e2e.hyperdrive;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.jvm.JvmBindings;
import dev.samovar.jvm.Server;
import dev.samovar.jvm.hyperdrive.PooledHyperdrive;
import dev.samovar.jvm.kv.KvStore;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On a JVM. */
final class HyperdriveTest extends HyperdriveFacts {

  @Override
  Runtime start(Postgres postgres) {
    PooledHyperdrive pool = PooledHyperdrive.of("HYPERDRIVE", postgres.connectionString());
    JvmBindings bindings =
        new JvmBindings()
            .bind("HYPERDRIVE", pool.hyperdrive())
            .bind("KV", KvStore.inMemory().namespace());
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream usual = System.err;
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    Server server = Server.start(new HyperdriveWorkerDefinition(), bindings, null, "127.0.0.1", 0);
    return new Jvm(server, pool, printed, usual);
  }

  @Test
  void pool_hasTenConnectionsAtMost() {
    assertTrue(postgres.number(CONNECTIONS) <= 10);
  }

  private record Jvm(
      Server server, PooledHyperdrive pool, ByteArrayOutputStream printed, PrintStream usual)
      implements Runtime {

    @Override
    public URI url() {
      return URI.create("http://127.0.0.1:" + server.port() + "/");
    }

    @Override
    public List<String> log() {
      return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Override
    public void close() {
      server.close();
      pool.close();
      System.setErr(usual);
    }
  }
}

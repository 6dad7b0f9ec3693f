package dev.samovar.e2e.hyperdrive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A real server, and a look into it beside the worker, whose user has to give a password. */
final class Postgres implements AutoCloseable {

  static final String PASSWORD = "sesame%open";

  private final Path data;
  private EmbeddedPostgres server;
  private final MutingProxy proxy;

  Postgres(Path data) {
    this.data = data;
    this.server = started(0);
    this.proxy = new MutingProxy(server.getPort());
    run("CREATE ROLE app LOGIN PASSWORD '" + PASSWORD + "'");
    run("ALTER DATABASE postgres OWNER TO app");
    run("GRANT ALL ON SCHEMA public TO app");
    requirePassword();
    run("SELECT pg_reload_conf()");
  }

  String connectionString() {
    return "postgres://app:sesame%25open@127.0.0.1:" + proxy.port() + "/postgres";
  }

  /** End it, and begin again with the same port and data. */
  void restart(Runnable meanwhile) {
    int port = server.getPort();
    stop();
    try {
      meanwhile.run();
    } finally {
      server = started(port);
    }
  }

  long number(String sql) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  void run(String sql) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() {
    stop();
    proxy.close();
  }

  private void stop() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private EmbeddedPostgres started(int port) {
    try {
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
      return port == 0 ? builder.start() : builder.setPort(port).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The embedded server trusts everyone; the first line that fits counts. */
  private void requirePassword() {
    try {
      Path rules = data.resolve("pg_hba.conf");
      Files.writeString(
          rules, "host all app 127.0.0.1/32 scram-sha-256\n" + Files.readString(rules));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

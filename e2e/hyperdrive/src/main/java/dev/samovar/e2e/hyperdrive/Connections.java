package dev.samovar.e2e.hyperdrive;

import dev.samovar.http.Response;
import dev.samovar.postgres.PostgresDatabase;
import dev.samovar.postgres.PostgresException;
import dev.samovar.postgres.PostgresOptions;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import dev.samovar.worker.DeadlineExceededException;
import dev.samovar.worker.Deadlines;
import java.time.Duration;

/** What a request sees of its connection. */
final class Connections {

  private static final String PID = "SELECT pg_backend_pid()";

  private Connections() {}

  static void routes(Router<HyperdriveEnv> router) {
    router.get(
        "/health/db",
        c -> {
          c.env().hyperdrive().connect().prepare("SELECT 1").first(Long.class).orElseThrow();
          return Response.text("ok");
        });
    router.get("/pids", c -> Response.text(pid(c) + " " + pid(c)));
    router.get("/keeper/pids", c -> c.env().keeper().getByName("one").fetch(c.request()));
    router.get("/add/{n}", Connections::add);
    router.get("/quick-health", Connections::quickHealth);
    router.get("/left-behind", Connections::leftBehind);
    router.get("/slow-session", Connections::slowSession);
    router.get("/silent", c -> Response.text(silent(c.env().hyperdrive().connect())));
    router.get("/deadline", c -> Response.text(deadline(c.env().hyperdrive().connect())));
  }

  private static long pid(Context<HyperdriveEnv> c) {
    return pid(c.env().hyperdrive().connect());
  }

  static long pid(PostgresDatabase db) {
    return db.prepare(PID).first(Long.class).orElseThrow();
  }

  private static Response add(Context<HyperdriveEnv> c) {
    PostgresDatabase db = c.env().hyperdrive().connect();
    db.prepare("INSERT INTO spike VALUES ($1)").bind(c.path("n").asInt()).run();
    db.prepare("SELECT pg_sleep(0.02)").run();
    return Response.text(
        db.prepare("SELECT count(*) FROM spike").first(Long.class).orElseThrow().toString());
  }

  /** Without a second attempt. */
  private static Response quickHealth(Context<HyperdriveEnv> c) {
    PostgresOptions once =
        PostgresOptions.usual().withConnectAttempts(1).withConnectTimeout(Duration.ofSeconds(5));
    return Response.text(
        c.env().hyperdrive().connect(once).prepare("SELECT 'up'").first(String.class).orElse("?"));
  }

  private static Response leftBehind(Context<HyperdriveEnv> c) {
    PostgresDatabase db = c.env().hyperdrive().connect();

    c.execution()
        .waitUntil(
            () ->
                db.transaction(
                    transaction -> {
                      transaction.prepare("SELECT pg_sleep(0.2)").run();
                      return transaction.prepare("INSERT INTO left_behind VALUES (1)").run();
                    }));
    return Response.text("answered");
  }

  private static Response slowSession(Context<HyperdriveEnv> c) {
    PostgresDatabase db =
        c.env()
            .hyperdrive()
            .connect(PostgresOptions.usual().withStatementTimeout(Duration.ofMillis(50)));
    try {
      db.prepare("SELECT pg_sleep(20)").run();
      return Response.text("it slept");
    } catch (PostgresException e) {
      return Response.text(e.kind() + " " + e.sqlState());
    }
  }

  private static String silent(PostgresDatabase db) {
    try {
      return db.prepare("SELECT 'silence'")
          .withTimeout(Duration.ofMillis(100))
          .first(String.class)
          .orElse("?");
    } catch (PostgresException e) {
      return e.kind()
          + " "
          + e.sqlState()
          + ", then "
          + db.prepare("SELECT 1").first(Long.class).orElseThrow();
    }
  }

  /** A transaction whose wait is ended, and what the same request does next. */
  private static String deadline(PostgresDatabase db) {
    try {
      Deadlines.within(Duration.ofMillis(200), () -> insertLate(db));
      return "in time";
    } catch (DeadlineExceededException e) {
      return "late, rows: "
          + db.prepare("SELECT count(*) FROM late").first(Long.class).orElseThrow();
    }
  }

  private static void insertLate(PostgresDatabase db) {
    db.transaction(
        transaction -> {
          transaction.prepare("INSERT INTO late VALUES (1)").run();
          return transaction.prepare("SELECT pg_sleep(2)").run();
        });
  }
}

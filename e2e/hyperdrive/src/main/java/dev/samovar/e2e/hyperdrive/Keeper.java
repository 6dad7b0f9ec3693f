package dev.samovar.e2e.hyperdrive;

import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.postgres.PostgresDatabase;

/** Outlives its events, and asks PostgreSQL in them. */
@DurableObject
final class Keeper implements DurableObjectFetch {

  private final PostgresDatabase db;

  Keeper(HyperdriveEnv env) {
    this.db = env.hyperdrive().connect();
  }

  /** The connections of two statements, the first of which takes as long as the request says. */
  @Override
  public Response fetch(Request request) {
    double seconds = request.query("seconds").asDouble();
    long first =
        db.prepare("SELECT pg_backend_pid(), pg_sleep($1)")
            .bind(seconds)
            .first(row -> row.longValue("pg_backend_pid"))
            .orElseThrow();
    return Response.text(first + " " + Connections.pid(db));
  }
}

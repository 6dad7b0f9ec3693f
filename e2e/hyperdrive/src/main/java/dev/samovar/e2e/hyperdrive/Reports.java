package dev.samovar.e2e.hyperdrive;

import com.dslplatform.json.CompiledJson;
import dev.samovar.http.Response;
import dev.samovar.json.JsonType;
import dev.samovar.kv.KvCache;
import dev.samovar.postgres.PostgresDatabase;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import dev.samovar.sql.FromRow;
import java.time.Duration;

/** Two layers of cache: KV before the database, and Hyperdrive's own behind it. */
final class Reports {

  private static final JsonType<Report> REPORT = JsonType.of(Report.class);

  /** How often it was made stands in it. */
  @FromRow
  @CompiledJson
  record Report(String name, int made) {}

  private Reports() {}

  static void routes(Router<HyperdriveEnv> router) {
    router.get("/reports/{name}", c -> Response.json(cached(c, c.path("name").value())));
    router.delete(
        "/reports/{name}",
        c -> {
          cache(c).invalidate(c.path("name").value());
          return Response.noContent();
        });
  }

  private static Report cached(Context<HyperdriveEnv> c, String name) {
    PostgresDatabase db = c.env().hyperdrive().connect();
    return cache(c).get(name, Duration.ofMinutes(5), REPORT, () -> report(db, name));
  }

  private static KvCache cache(Context<HyperdriveEnv> c) {
    return new KvCache(c.env().kv(), "report:");
  }

  private static Report report(PostgresDatabase db, String name) {
    return db.prepare(
            "INSERT INTO report VALUES ($1, 1)"
                + " ON CONFLICT (name) DO UPDATE SET made = report.made + 1 RETURNING *")
        .bind(name)
        .first(Report.class)
        .orElseThrow();
  }
}

package dev.samovar.cloudflare.d1;

import dev.samovar.cloudflare.d1.jso.JsD1Database;
import dev.samovar.cloudflare.d1.jso.JsD1ExecResult;
import dev.samovar.d1.D1Database;
import dev.samovar.d1.D1ExecResult;
import dev.samovar.spi.D1Driver;
import dev.samovar.spi.D1Query;
import dev.samovar.spi.D1Rows;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** D1 as env has it. */
public final class CloudflareD1 implements D1Driver {

  private final JsD1Database database;
  private final D1Caller caller;

  private CloudflareD1(JsD1Database database) {
    this.database = database;
    this.caller = new D1Caller(database::prepare, database::batch);
  }

  /** The database of a binding. */
  public static D1Database database(JSObject binding) {
    return new D1Database(new CloudflareD1((JsD1Database) binding));
  }

  @Override
  public D1Rows raw(D1Query query, int maxRows) {
    return caller.raw(query, maxRows);
  }

  @Override
  public D1Rows all(D1Query query) {
    return caller.all(query);
  }

  @Override
  public D1Rows run(D1Query query) {
    return caller.run(query);
  }

  @Override
  public List<D1Rows> batch(List<D1Query> queries) {
    return caller.batch(queries);
  }

  @Override
  public D1ExecResult exec(String sql) {
    JsD1ExecResult result =
        (JsD1ExecResult)
            D1Caller.await(List.of(new D1Query(sql, new Object[0])), () -> database.exec(sql));
    return new D1ExecResult(
        result.getCount(), Duration.ofNanos((long) (result.getDuration() * 1_000_000)));
  }

  @Override
  public D1Driver session(String constraintOrBookmark) {
    return new CloudflareD1Session(database.withSession(constraintOrBookmark));
  }

  @Override
  public @Nullable String bookmark() {
    return null;
  }
}

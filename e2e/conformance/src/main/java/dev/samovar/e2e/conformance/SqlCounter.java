package dev.samovar.e2e.conformance;

import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.durable.SqlException;
import dev.samovar.durable.SqlStorage;
import dev.samovar.http.Param;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.validation.Location;

/** A counter in a table of one row. */
@DurableObject
final class SqlCounter implements DurableObjectFetch {

  private static final String SET_LARGE = "/set-large/";

  private final SqlStorage sql;

  SqlCounter(DurableObjectState state) {
    this.sql = state.storage().sql();
    sql.exec("CREATE TABLE IF NOT EXISTS counter (value INTEGER)");
  }

  @Override
  public Response fetch(Request request) {
    String path = request.path();
    return path.startsWith(SET_LARGE)
        ? setLarge(
            Incoming.integer(new Param(Location.PATH, "value", path.substring(SET_LARGE.length()))))
        : increment();
  }

  private Response increment() {
    long value =
        sql.exec("SELECT value FROM counter").first().map(row -> row.longValue("value")).orElse(0L);
    store(value + 1);
    return Response.text("SQL counter is now " + (value + 1));
  }

  private Response setLarge(long value) {
    try {
      store(value);
      return Response.text("Successfully stored large value: " + value);
    } catch (SqlException e) {
      return Response.text(
          "Error: Cannot store value "
              + value
              + " - it cannot be bound exactly. JavaScript safe range is ±9007199254740991");
    }
  }

  /** One statement, so that nothing is stored if the value is refused. */
  private void store(long value) {
    sql.exec("INSERT OR REPLACE INTO counter (rowid, value) VALUES (1, ?)", value);
  }
}

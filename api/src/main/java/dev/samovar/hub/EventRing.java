package dev.samovar.hub;

import dev.samovar.durable.SqlStorage;
import dev.samovar.http.HttpException;
import dev.samovar.spi.Utf8;
import dev.samovar.sql.Row;
import dev.samovar.sse.ServerSentEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last events, in the object's database: ids grow by one, and the oldest go first.
 *
 * <p>Nothing here waits, so what follows each other belongs together.
 */
final class EventRing {
  private final SqlStorage sql;
  private final HubLimits limits;
  private long oldest;
  private long newest;
  private long bytes;

  EventRing(SqlStorage sql, HubLimits limits) {
    this.sql = sql;
    this.limits = limits;
    sql.exec(
        "CREATE TABLE IF NOT EXISTS samovar_hub_event (id INTEGER PRIMARY KEY AUTOINCREMENT,"
            + " session TEXT, name TEXT NOT NULL, data TEXT NOT NULL, bytes INTEGER NOT NULL)");
    Row all =
        sql.exec(
                "SELECT coalesce(min(id), 0) AS oldest, coalesce(sum(bytes), 0) AS bytes,"
                    + " coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'samovar_hub_event'),"
                    + " 0) AS newest FROM samovar_hub_event")
            .one();
    newest = all.longValue("newest");
    oldest = all.longValue("oldest") == 0 ? newest + 1 : all.longValue("oldest");
    bytes = all.longValue("bytes");
  }

  /**
   * @param session null for everyone
   * @return its id
   * @throws HttpException 413 if it is too large
   */
  long add(@Nullable String session, ServerSentEvent event) {
    long size = (long) Utf8.encodedLength(event.name()) + Utf8.encodedLength(event.data());
    if (size > limits.bytes() / 4) {
      throw HttpException.contentTooLarge(
          "An event of this hub has at most " + limits.bytes() / 4 + " bytes, was " + size);
    }
    sql.exec(
        "INSERT INTO samovar_hub_event (session, name, data, bytes) VALUES (?, ?, ?, ?)",
        session,
        event.name(),
        event.data(),
        size);
    newest++;
    bytes += size;
    dropOldest();
    return newest;
  }

  /** The events behind an id that are for everyone or for that session, the oldest first. */
  List<ServerSentEvent> after(long id, String session, int limit) {
    return sql.exec(
            "SELECT id, name, data FROM samovar_hub_event"
                + " WHERE id > ? AND (session IS NULL OR session = ?) ORDER BY id LIMIT ?",
            id,
            session,
            limit)
        .toList(EventRing::event);
  }

  long newest() {
    return newest;
  }

  /** Whether all that came behind that id is still here. */
  boolean reachesBackTo(long id) {
    return id <= newest && id >= oldest - 1;
  }

  private void dropOldest() {
    while (newest - oldest >= limits.events() || bytes > limits.bytes()) {
      bytes -=
          sql.exec("DELETE FROM samovar_hub_event WHERE id = ? RETURNING bytes", oldest)
              .one()
              .longValue("bytes");
      oldest++;
    }
  }

  private static ServerSentEvent event(Row row) {
    return ServerSentEvent.of(row.string("name"), row.string("data"))
        .withId(Long.toString(row.longValue("id")));
  }
}

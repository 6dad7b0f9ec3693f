package dev.samovar.jvm.durable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The one alarm of an object. It stays in the table until it was handled, so that it rings again if
 * the process ends before; to the object it is gone while it rings.
 */
final class AlarmTable {

  private final Connection connection;
  private boolean rings;

  AlarmTable(Connection connection) throws SQLException {
    this.connection = connection;
    try (var statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE IF NOT EXISTS _cf_ALARM(scheduled INTEGER, next INTEGER, retries INTEGER)");
    }
  }

  /** What the object is told; null for none. */
  @Nullable Alarm visible() throws SQLException {
    return rings ? null : stored();
  }

  /** Null for none. */
  @Nullable Alarm stored() throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT scheduled, next, retries FROM _cf_ALARM")) {
      return row.next() ? new Alarm(row.getLong(1), row.getLong(2), row.getInt(3)) : null;
    }
  }

  /** Set or delete it: what rings is done with. */
  boolean set(@Nullable Alarm alarm) throws SQLException {
    rings = false;
    try (var statement = connection.createStatement()) {
      statement.execute("DELETE FROM _cf_ALARM");
    }
    if (alarm != null) {
      insert(alarm);
    }
    return true;
  }

  boolean begin() {
    rings = true;
    return true;
  }

  /** It was handled, or has failed; unless the object has set or deleted it meanwhile. */
  boolean end(@Nullable Alarm next) throws SQLException {
    boolean isUnchanged = rings;
    return isUnchanged && set(next != null && next.mayRing() ? next : null);
  }

  /** Whoever handled it is gone. */
  boolean stop() {
    rings = false;
    return true;
  }

  /** Let one that was due ring again later. */
  boolean repeat(long now) throws SQLException {
    Alarm alarm = stored();
    return alarm != null && alarm.nextTime() <= now && begin() && end(alarm.repeated(now));
  }

  private void insert(Alarm alarm) throws SQLException {
    try (var statement = connection.prepareStatement("INSERT INTO _cf_ALARM VALUES (?, ?, ?)")) {
      statement.setLong(1, alarm.scheduledTime());
      statement.setLong(2, alarm.nextTime());
      statement.setInt(3, alarm.retryCount());
      statement.execute();
    }
  }
}

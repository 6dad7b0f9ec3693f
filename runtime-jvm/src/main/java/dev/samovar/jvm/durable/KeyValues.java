package dev.samovar.jvm.durable;

import dev.samovar.durable.StorageListOptions;
import dev.samovar.durable.StoredValue;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keys and values in a table. Texts are the chars of the Java string, so that what is no valid
 * Unicode comes back too; a charset would mend it.
 */
final class KeyValues {

  /** Behind all keys with a prefix: the last character there is. */
  private static final String LAST = "\uDBFF\uDFFF";

  private final Connection connection;

  KeyValues(Connection connection) throws SQLException {
    this.connection = connection;
    try (var statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE IF NOT EXISTS _cf_KV(key TEXT PRIMARY KEY, is_text INTEGER, value BLOB)"
              + " WITHOUT ROWID");
    }
  }

  @Nullable StoredValue get(String key) throws SQLException {
    try (var statement =
        connection.prepareStatement("SELECT is_text, value FROM _cf_KV WHERE key = ?")) {
      statement.setString(1, key);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? value(row.getBoolean(1), row.getBytes(2)) : null;
      }
    }
  }

  void put(String key, StoredValue value) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "INSERT INTO _cf_KV VALUES (?, ?, ?)"
                + " ON CONFLICT DO UPDATE SET is_text = excluded.is_text, value = excluded.value")) {
      statement.setString(1, key);
      statement.setBoolean(2, value.isText());
      statement.setBytes(3, value.isText() ? chars(value.text()) : value.bytes());
      statement.execute();
    }
  }

  boolean delete(String key) throws SQLException {
    try (var statement = connection.prepareStatement("DELETE FROM _cf_KV WHERE key = ?")) {
      statement.setString(1, key);
      return statement.executeUpdate() > 0;
    }
  }

  Map<String, StoredValue> list(StorageListOptions options) throws SQLException {
    String order = options.isReversed() ? "DESC" : "ASC";
    try (var statement =
        connection.prepareStatement(
            "SELECT key, is_text, value FROM _cf_KV"
                + " WHERE key >= max(?, ?, ?) AND key < min(?, ?)"
                + " ORDER BY key "
                + order
                + " LIMIT ?")) {
      bind(statement, options);
      Map<String, StoredValue> found = new LinkedHashMap<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.put(row.getString(1), value(row.getBoolean(2), row.getBytes(3)));
        }
      }
      return found;
    }
  }

  private static void bind(PreparedStatement statement, StorageListOptions options)
      throws SQLException {
    String after = options.startAfter();
    statement.setString(1, options.prefix());
    statement.setString(2, options.start());
    statement.setString(3, after.isEmpty() ? "" : after + '\0');
    statement.setString(4, options.prefix() + LAST);
    statement.setString(5, options.end().isEmpty() ? LAST : options.end());
    statement.setInt(6, options.limit() == 0 ? -1 : options.limit());
  }

  private static byte[] chars(String text) {
    byte[] bytes = new byte[2 * text.length()];
    ByteBuffer.wrap(bytes).asCharBuffer().put(text);
    return bytes;
  }

  private static StoredValue value(boolean isText, byte[] bytes) {
    return isText
        ? StoredValue.of(ByteBuffer.wrap(bytes).asCharBuffer().toString())
        : StoredValue.of(bytes);
  }
}

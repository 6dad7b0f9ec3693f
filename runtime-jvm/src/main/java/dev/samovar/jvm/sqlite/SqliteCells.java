package dev.samovar.jvm.sqlite;

import dev.samovar.sql.Row;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * Values as they are after a trip through JavaScript, which has one kind of number, and through
 * JSON, which has no infinity.
 */
final class SqliteCells {

  private SqliteCells() {}

  static void bind(PreparedStatement statement, int place, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(place, Types.NULL);
    } else if (value instanceof String text) {
      statement.setString(place, StoredText.of(text));
    } else if (value instanceof byte[] bytes) {
      statement.setBytes(place, bytes);
    } else {
      // workerd binds every JavaScript number as REAL: SELECT ?1 / 2 is not a whole division.
      statement.setDouble(place, ((Number) value).doubleValue());
    }
  }

  static @Nullable Object read(@Nullable Object cell) {
    if (cell instanceof Integer || cell instanceof Long) {
      long value = ((Number) cell).longValue();
      return isSafe(value) ? (Object) value : (Object) (double) value;
    }
    if (cell instanceof Number number) {
      return real(number.doubleValue());
    }
    return cell;
  }

  private static @Nullable Object real(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return null;
    }
    if (value == Math.rint(value) && Math.abs(value) <= Row.MAX_SAFE_INTEGER) {
      return (long) value;
    }
    return value;
  }

  private static boolean isSafe(long value) {
    return value >= -Row.MAX_SAFE_INTEGER && value <= Row.MAX_SAFE_INTEGER;
  }
}

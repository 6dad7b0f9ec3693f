package dev.samovar.durable;

import dev.samovar.sql.Row;
import dev.samovar.sql.Times;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is bound, as one of the types that cross to SQLite: null, Long, Double, String, byte[]. */
final class SqlValues {

  private SqlValues() {}

  static @Nullable Object[] of(String sql, @Nullable Object @Nullable [] given) {
    // A lone null among varargs is no array.
    Object[] values = given == null ? new Object[1] : given.clone();
    for (int i = 0; i < values.length; i++) {
      values[i] = value(sql, i + 1, values[i]);
    }
    return values;
  }

  private static @Nullable Object value(String sql, int number, @Nullable Object given) {
    Object value = given instanceof Optional<?> optional ? optional.orElse(null) : given;
    if (value == null || value instanceof String || value instanceof byte[]) {
      return value;
    }
    if (value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte) {
      return safe(sql, number, ((Number) value).longValue());
    }
    if (value instanceof Double || value instanceof Float) {
      return finite(sql, number, ((Number) value).doubleValue());
    }
    return value instanceof Boolean bit ? (Object) (bit ? 1L : 0L) : text(sql, number, value);
  }

  private static Long safe(String sql, int number, long value) {
    if (value > Row.MAX_SAFE_INTEGER || value < -Row.MAX_SAFE_INTEGER) {
      throw refused(
          sql,
          number,
          "is beyond ±(2^53 - 1), which cannot be bound exactly as a number; bind it as text, which"
              + " an INTEGER column stores exactly, or write CAST(? AS INTEGER)");
    }
    return value;
  }

  private static Double finite(String sql, int number, double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw refused(sql, number, "is not finite, which SQLite would store as NULL");
    }
    return value;
  }

  private static String text(String sql, int number, Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    if (value instanceof Instant time) {
      return Times.text(time);
    }
    if (value instanceof LocalDate date) {
      return Times.text(date);
    }
    if (value instanceof BigInteger || value instanceof UUID || value instanceof Character) {
      return value.toString();
    }
    throw refused(
        sql,
        number,
        "is a "
            + value.getClass().getName()
            + ", which SQLite has no type for; bind a text, a number, a boolean or bytes");
  }

  private static SqlException refused(String sql, int number, String why) {
    return new SqlException("Parameter " + number + " " + why, sql, null);
  }
}

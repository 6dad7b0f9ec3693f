package dev.samovar.d1;

import dev.samovar.d1.D1Exception.Kind;
import dev.samovar.spi.Utf8;
import dev.samovar.sql.Row;
import dev.samovar.sql.Times;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is bound, as one of the types that cross to D1: null, Long, Double, String, byte[]. */
final class D1Values {

  private final String sql;

  D1Values(String sql) {
    this.sql = sql;
  }

  @Nullable Object[] of(@Nullable Object[] given) {
    if (given.length > D1Limits.PARAMETERS) {
      throw D1Exception.refused(
          Kind.LIMIT,
          "D1 takes at most "
              + D1Limits.PARAMETERS
              + " bound parameters a statement, there are "
              + given.length
              + "; split the statement, or bind one JSON text and read it with json_each(?)",
          sql);
    }
    Object[] values = new Object[given.length];
    for (int i = 0; i < given.length; i++) {
      values[i] = value(i + 1, given[i]);
    }
    return values;
  }

  private @Nullable Object value(int number, @Nullable Object given) {
    Object value = given instanceof Optional<?> optional ? optional.orElse(null) : given;
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      return sized(number, text);
    }
    if (value instanceof Number one) {
      return number(number, one);
    }
    if (value instanceof byte[] bytes) {
      return sized(number, bytes).clone();
    }
    return other(number, value);
  }

  private Object number(int number, Number value) {
    if (value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte) {
      return safe(number, value.longValue());
    }
    if (value instanceof Double || value instanceof Float) {
      return finite(number, value.doubleValue());
    }
    if (value instanceof BigDecimal decimal) {
      return sized(number, decimal.toPlainString());
    }
    if (value instanceof BigInteger integer) {
      return sized(number, integer.toString());
    }
    throw unknown(number, value);
  }

  private Object other(int number, Object value) {
    if (value instanceof Boolean bit) {
      return bit ? 1L : 0L;
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Instant time) {
      return Times.text(time);
    }
    if (value instanceof LocalDate date) {
      return Times.text(date);
    }
    if (value instanceof UUID || value instanceof Character) {
      return value.toString();
    }
    throw unknown(number, value);
  }

  private Long safe(int number, long value) {
    if (value > Row.MAX_SAFE_INTEGER || value < -Row.MAX_SAFE_INTEGER) {
      throw D1Exception.refused(
          Kind.DATATYPE,
          "Parameter "
              + number
              + " is beyond ±(2^53 - 1), which D1 cannot take exactly as a number; bind it as text, which an"
              + " INTEGER column stores exactly, or write CAST(? AS INTEGER)",
          sql);
    }
    return value;
  }

  private Double finite(int number, double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw D1Exception.refused(
          Kind.DATATYPE,
          "Parameter " + number + " is not finite, which D1 would store as NULL",
          sql);
    }
    return value;
  }

  private String sized(int number, String text) {
    // A char is at most 3 bytes, so most texts need no counting.
    if (text.length() > D1Limits.VALUE_BYTES / 3) {
      int bytes = Utf8.encodedLength(text);
      if (bytes > D1Limits.VALUE_BYTES) {
        throw tooLong(number, bytes);
      }
    }
    return text;
  }

  private byte[] sized(int number, byte[] bytes) {
    if (bytes.length > D1Limits.VALUE_BYTES) {
      throw tooLong(number, bytes.length);
    }
    return bytes;
  }

  private D1Exception tooLong(int number, long bytes) {
    return D1Exception.refused(
        Kind.LIMIT,
        "Parameter "
            + number
            + " has "
            + bytes
            + " bytes, D1 takes at most "
            + D1Limits.VALUE_BYTES
            + "; keep large values in R2",
        sql);
  }

  private D1Exception unknown(int number, Object value) {
    return D1Exception.refused(
        Kind.DATATYPE,
        "Parameter "
            + number
            + " is a "
            + value.getClass().getName()
            + ", which D1 has no type for; bind a text, a number, a boolean or bytes",
        sql);
  }
}

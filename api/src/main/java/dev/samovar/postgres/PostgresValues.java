package dev.samovar.postgres;

import dev.samovar.spi.LinkedFor;
import dev.samovar.spi.PostgresQuery;
import dev.samovar.sql.Times;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is bound, as the text and type that cross to the server. */
final class PostgresValues {

  /** The protocol counts them in 16 bits. */
  static final int PARAMETERS = 65_535;

  private PostgresValues() {}

  static PostgresQuery bind(String sql, @Nullable Object[] given) {
    if (given.length > PARAMETERS) {
      throw PostgresException.refused(
          SqlStates.PROGRAM_LIMIT,
          "PostgreSQL takes at most "
              + PARAMETERS
              + " parameters a statement, there are "
              + given.length
              + "; bind a list, and use it as an array: = ANY($1)",
          sql);
    }
    String[] texts = new String[given.length];
    int[] types = new int[given.length];
    for (int i = 0; i < given.length; i++) {
      Object value = given[i] instanceof Optional<?> optional ? optional.orElse(null) : given[i];
      types[i] = value == null ? 0 : type(value);
      texts[i] = value == null ? null : known(i + 1, value, sql);
    }
    return new PostgresQuery(sql, texts, types, false);
  }

  /** The type that a Java type is; texts take theirs from where they stand. */
  private static int type(Object value) {
    if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      return Oids.INT4;
    }
    if (value instanceof Long) {
      return Oids.INT8;
    }
    if (value instanceof Double) {
      return Oids.FLOAT8;
    }
    if (value instanceof Float) {
      return Oids.FLOAT4;
    }
    if (value instanceof Number) {
      return Oids.NUMERIC;
    }
    if (value instanceof Boolean) {
      return Oids.BOOL;
    }
    if (value instanceof UUID) {
      return Oids.UUID;
    }
    return value instanceof byte[] ? Oids.BYTEA : 0;
  }

  private static String known(int number, Object value, String sql) {
    String text = text(value);
    if (text == null) {
      throw PostgresException.refused(
          SqlStates.DATATYPE_MISMATCH,
          "Parameter "
              + number
              + " is a "
              + value.getClass().getName()
              + ", which PostgreSQL has no type for; bind a record as JSON: Json.writeText(record)",
          sql);
    }
    if (text.indexOf('\0') >= 0) {
      throw PostgresException.refused(
          "22021",
          "Parameter " + number + " has a NUL character, which PostgreSQL stores in bytea only",
          sql);
    }
    return text;
  }

  /** Null for what there is no type for. */
  static @Nullable String text(Object value) {
    if (value instanceof BigDecimal) {
      return plain(value);
    }
    if (value instanceof Instant) {
      return instant(value);
    }
    if (value instanceof LocalDate) {
      return date(value);
    }
    if (value instanceof byte[] bytes) {
      return Bytea.text(bytes);
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof List<?> list) {
      return ArrayLiteral.of(list);
    }
    return isItsOwnText(value) ? value.toString() : null;
  }

  private static boolean isItsOwnText(Object value) {
    return value instanceof String
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Double
        || value instanceof Float
        || value instanceof Boolean
        || value instanceof UUID
        || value instanceof Short
        || value instanceof Byte
        || value instanceof BigInteger
        || value instanceof Character;
  }

  @LinkedFor(BigDecimal.class)
  private static String plain(Object value) {
    return ((BigDecimal) value).toPlainString();
  }

  @LinkedFor(LocalDate.class)
  private static String date(Object value) {
    return Times.text((LocalDate) value);
  }

  /** With the microseconds that PostgreSQL keeps; what is finer is cut off. */
  @LinkedFor(Instant.class)
  private static String instant(Object value) {
    Instant time = (Instant) value;
    String millis = Times.text(time);
    int micros = time.getNano() / 1000 % 1000;
    return micros == 0
        ? millis
        : millis.substring(0, millis.length() - 1)
            + Integer.toString(1000 + micros).substring(1)
            + 'Z';
  }
}

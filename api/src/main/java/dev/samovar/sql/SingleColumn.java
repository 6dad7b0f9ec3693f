package dev.samovar.sql;

import dev.samovar.spi.LinkedFor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads a row of one column as that column's value. */
record SingleColumn<T>(String type, BiFunction<Row, String, T> getter) implements RowMapper<T> {

  /**
   * The mapper of a column's type; null for another type. A worker links only those that it uses.
   */
  static @Nullable RowMapper<?> of(Class<?> type) {
    if (type == Row.class) {
      return row(type);
    }
    if (type == String.class) {
      return string(type);
    }
    if (type == Long.class) {
      return longValue(type);
    }
    if (type == Integer.class) {
      return intValue(type);
    }
    if (type == Double.class) {
      return doubleValue(type);
    }
    if (type == Boolean.class) {
      return booleanValue(type);
    }
    if (type == byte[].class) {
      return bytes(type);
    }
    if (type == Instant.class) {
      return instant(type);
    }
    if (type == UUID.class) {
      return uuid(type);
    }
    if (type == BigDecimal.class) {
      return decimal(type);
    }
    return type == BigInteger.class ? bigInteger(type) : null;
  }

  @LinkedFor(Row.class)
  private static RowMapper<?> row(Class<?> type) {
    return row -> row;
  }

  @LinkedFor(String.class)
  private static RowMapper<?> string(Class<?> type) {
    return new SingleColumn<>("String", Row::string);
  }

  @LinkedFor(Long.class)
  private static RowMapper<?> longValue(Class<?> type) {
    return new SingleColumn<>("Long", Row::longValue);
  }

  @LinkedFor(Integer.class)
  private static RowMapper<?> intValue(Class<?> type) {
    return new SingleColumn<>("Integer", Row::intValue);
  }

  @LinkedFor(Double.class)
  private static RowMapper<?> doubleValue(Class<?> type) {
    return new SingleColumn<>("Double", Row::doubleValue);
  }

  @LinkedFor(Boolean.class)
  private static RowMapper<?> booleanValue(Class<?> type) {
    return new SingleColumn<>("Boolean", Row::booleanValue);
  }

  @LinkedFor(byte[].class)
  private static RowMapper<?> bytes(Class<?> type) {
    return new SingleColumn<>("byte[]", Row::bytes);
  }

  @LinkedFor(Instant.class)
  private static RowMapper<?> instant(Class<?> type) {
    return new SingleColumn<>("Instant", Row::instant);
  }

  @LinkedFor(UUID.class)
  private static RowMapper<?> uuid(Class<?> type) {
    return new SingleColumn<>("UUID", Row::uuid);
  }

  @LinkedFor(BigDecimal.class)
  private static RowMapper<?> decimal(Class<?> type) {
    return new SingleColumn<>("BigDecimal", Row::decimal);
  }

  @LinkedFor(BigInteger.class)
  private static RowMapper<?> bigInteger(Class<?> type) {
    return new SingleColumn<>("BigInteger", Row::bigInteger);
  }

  @Override
  public T map(Row row) {
    if (row.columns().size() != 1) {
      throw new RowException(
          type
              + " reads a row of one column, but this one has: "
              + String.join(", ", row.columns())
              + ".");
    }
    return getter.apply(row, row.columns().get(0));
  }
}

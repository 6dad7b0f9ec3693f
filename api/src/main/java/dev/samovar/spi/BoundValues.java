package dev.samovar.spi;

import dev.samovar.http.Status;
import dev.samovar.sql.Row;
import dev.samovar.sql.Times;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is bound to a statement, as one of the types that cross to SQLite: null, Long, Double,
 * String, byte[].
 */
public final class BoundValues {

  private static final int MOST_VALUES = 100;
  private static final int VALUE_BYTES = 2_000_000;
  private static final long SECONDS_OF_DAY = 86_400;

  /** 1 January of the year 0 and 31 December of 9999, in days since 1970. */
  private static final long FIRST_DAY = -719_528;

  private static final long LAST_DAY = 2_932_896;

  private final String database;
  private final Refusal refusal;

  /** Why a value cannot be bound. */
  public enum Reason {
    TOO_MANY(ClientFault.invalid("too_many_values", "There are too many values")),
    TOO_LARGE(ClientFault.tooLarge("A value is too long")),
    OUT_OF_RANGE(
        new ClientFault(Status.BAD_REQUEST, "number_out_of_range", "A number is too large")),
    /** The program's mistake, and not that of a client. */
    WRONG_TYPE(null);

    private final @Nullable ClientFault fault;

    Reason(@Nullable ClientFault fault) {
      this.fault = fault;
    }

    /** Null if no client can cause it. */
    public @Nullable ClientFault fault() {
      return fault;
    }

    /** Whether it is too much, and not of the wrong kind. */
    public boolean isLimit() {
      return this == TOO_MANY || this == TOO_LARGE;
    }
  }

  /** Makes the exception. */
  @FunctionalInterface
  public interface Refusal {

    RuntimeException of(Reason reason, String message);
  }

  /**
   * @param database as messages call it
   */
  public BoundValues(String database, Refusal refusal) {
    this.database = database;
    this.refusal = refusal;
  }

  public @Nullable Object[] of(@Nullable Object[] given) {
    if (given.length > MOST_VALUES) {
      throw refusal.of(
          Reason.TOO_MANY,
          database
              + " takes at most "
              + MOST_VALUES
              + " bound parameters a statement, there are "
              + given.length
              + "; split the statement, or bind one JSON text and read it with json_each(?)");
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
    if (value instanceof BigDecimal) {
      // 1E+1000000000 would be a text of a billion zeros.
      checkSize(number, digits(value));
      return sized(number, plain(value));
    }
    if (value instanceof BigInteger) {
      return sized(number, value.toString());
    }
    throw unknown(number, value);
  }

  @LinkedFor(BigDecimal.class)
  private static long digits(Object value) {
    BigDecimal decimal = (BigDecimal) value;
    return Math.abs((long) decimal.scale()) + decimal.precision();
  }

  @LinkedFor(BigDecimal.class)
  private static String plain(Object value) {
    return ((BigDecimal) value).toPlainString();
  }

  private Object other(int number, Object value) {
    if (value instanceof Boolean bit) {
      return bit ? 1L : 0L;
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Instant) {
      return time(this, number, value);
    }
    if (value instanceof LocalDate) {
      return date(this, number, value);
    }
    if (value instanceof UUID || value instanceof Character) {
      return value.toString();
    }
    throw unknown(number, value);
  }

  @LinkedFor(Instant.class)
  private static String time(BoundValues to, int number, Object value) {
    Instant time = (Instant) value;
    to.checkFourDigits(number, time.getEpochSecond() / SECONDS_OF_DAY);
    return Times.text(time);
  }

  @LinkedFor(LocalDate.class)
  private static String date(BoundValues to, int number, Object value) {
    LocalDate date = (LocalDate) value;
    to.checkFourDigits(number, date.toEpochDay());
    return Times.text(date);
  }

  /** A text with another number of digits would not sort as the time does. */
  private void checkFourDigits(int number, long day) {
    if (day < FIRST_DAY || day > LAST_DAY) {
      throw refusal.of(
          Reason.OUT_OF_RANGE, "Parameter " + number + " is not in the years 0 to 9999");
    }
  }

  private Long safe(int number, long value) {
    if (value > Row.MAX_SAFE_INTEGER || value < -Row.MAX_SAFE_INTEGER) {
      throw refusal.of(
          Reason.OUT_OF_RANGE,
          "Parameter "
              + number
              + " is beyond ±(2^53 - 1), which cannot be bound exactly as a number; bind it as text,"
              + " which an INTEGER column stores exactly, or write CAST(? AS INTEGER)");
    }
    return value;
  }

  private Double finite(int number, double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw refusal.of(
          Reason.OUT_OF_RANGE,
          "Parameter " + number + " is not finite, which " + database + " would store as NULL");
    }
    return value;
  }

  private String sized(int number, String text) {
    // A char is at most 3 bytes, so most texts need no counting.
    if (text.length() > VALUE_BYTES / 3) {
      checkSize(number, Utf8.encodedLength(text));
    }
    return text;
  }

  private byte[] sized(int number, byte[] bytes) {
    checkSize(number, bytes.length);
    return bytes;
  }

  private void checkSize(int number, long bytes) {
    if (bytes > VALUE_BYTES) {
      throw refusal.of(
          Reason.TOO_LARGE,
          "Parameter "
              + number
              + " has "
              + bytes
              + " bytes, "
              + database
              + " takes at most "
              + VALUE_BYTES
              + "; keep large values in R2");
    }
  }

  private RuntimeException unknown(int number, Object value) {
    return refusal.of(
        Reason.WRONG_TYPE,
        "Parameter "
            + number
            + " is a "
            + value.getClass().getName()
            + ", which "
            + database
            + " has no type for; bind a text, a number, a boolean or bytes");
  }
}

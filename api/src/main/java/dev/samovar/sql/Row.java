package dev.samovar.sql;

import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonType;
import dev.samovar.validation.ValidationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result: cells by the exact name of their column.
 *
 * <p>Nothing is converted on the quiet: a text is never read as a number, nor a number as a text,
 * and an integer that was not carried exactly is refused. A getter throws a {@link RowException}
 * when the column is missing, is NULL ({@link #optional} is for those), or holds another type; the
 * three have different messages. Of two columns with the same name the last one counts, as in
 * JavaScript.
 *
 * <p>Booleans are 0 and 1. Times are texts: ISO 8601 in UTC ({@code 2026-11-21T08:00:00.000Z},
 * which is also what a bound {@link Instant} becomes) or SQLite's own {@code datetime('now')}; for
 * epoch numbers say which: {@link #instantOfEpochSecond} or {@link #instantOfEpochMilli}.
 */
public final class Row {

  /** The integers that a JavaScript number, and with it D1, carries exactly: ±(2^53 − 1). */
  public static final long MAX_SAFE_INTEGER = (1L << 53) - 1;

  private final Columns columns;
  private final @Nullable Object[] cells;

  /**
   * A row over cells that are each null, a {@link Long}, {@link Double}, {@link String} or {@code
   * byte[]}; neither argument is copied.
   */
  public Row(Columns columns, @Nullable Object[] cells) {
    this.columns = columns;
    this.cells = cells;
  }

  /** The names of the columns, in order. */
  public List<String> columns() {
    return columns.names();
  }

  /** The cell at a place, from 0: null, Long, Double, String or byte[]. */
  public @Nullable Object cell(int place) {
    return cells[place];
  }

  /**
   * The cell of a column: null, Long, Double, String or byte[].
   *
   * @throws RowException if there is no such column
   */
  public @Nullable Object cell(String column) {
    return find(column);
  }

  /** Whether there is a column of that name. */
  public boolean has(String column) {
    return columns.place(column) >= 0;
  }

  /**
   * @throws RowException if there is no such column
   */
  public boolean isNull(String column) {
    return find(column) == null;
  }

  /**
   * The value if the column is not NULL: {@code row.optional("age", Row::intValue)}.
   *
   * @throws RowException if there is no such column, or it holds another type
   */
  public <T> Optional<T> optional(String column, BiFunction<Row, String, T> getter) {
    return isNull(column) ? Optional.empty() : Optional.of(getter.apply(this, column));
  }

  /**
   * The row of that column alone.
   *
   * @throws RowException if there is no such column
   */
  public Row column(String column) {
    return new Row(Columns.of(List.of(column)), new Object[] {find(column)});
  }

  public String string(String column) {
    if (notNull(column, "a text") instanceof String text) {
      return text;
    }
    throw mismatch(column, "a text");
  }

  /**
   * A whole number; beyond ±(2^53 − 1) only if the database carried it exactly, which D1 does not.
   */
  public long longValue(String column) {
    return Cells.whole(this, column, "long");
  }

  /**
   * @throws RowException also if the number is outside an int
   */
  public int intValue(String column) {
    long value = Cells.whole(this, column, "int");
    if (value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
      throw new RowException(
          "Column '" + column + "' holds a number outside int; read it as long.");
    }
    return (int) value;
  }

  /**
   * @throws RowException also if the number is outside a short
   */
  public short shortValue(String column) {
    long value = Cells.whole(this, column, "short");
    if (value < Short.MIN_VALUE || value > Short.MAX_VALUE) {
      throw new RowException(
          "Column '" + column + "' holds a number outside short; read it as long.");
    }
    return (short) value;
  }

  /** Any number, also a whole one if a double holds it exactly. */
  public double doubleValue(String column) {
    Object cell = notNull(column, "a number (double)");
    if (cell instanceof Double value) {
      return value;
    }
    if (cell instanceof Long value && (long) (double) value == value) {
      return value;
    }
    throw mismatch(column, "a number (double)");
  }

  /** Any number, rounded to a float. */
  public float floatValue(String column) {
    return (float) doubleValue(column);
  }

  /** The numbers 0 and 1, which are SQLite's FALSE and TRUE. */
  public boolean booleanValue(String column) {
    Object cell = notNull(column, "0 or 1 (boolean)");
    if (cell instanceof Long value && (value == 0 || value == 1)) {
      return value == 1;
    }
    throw mismatch(column, "0 or 1 (boolean)");
  }

  /** A BLOB; the array is the row's own, so do not change it. */
  public byte[] bytes(String column) {
    if (notNull(column, "a blob (byte[])") instanceof byte[] blob) {
      return blob;
    }
    throw mismatch(column, "a blob (byte[])");
  }

  /**
   * A text as ISO 8601 with Z, or as SQLite writes it: {@code 2026-11-21 08:00:00}, seconds and
   * their fraction optional, always UTC.
   */
  public Instant instant(String column) {
    return Cells.parsed(
        this, column, "a time (ISO 8601 with Z, or YYYY-MM-DD HH:MM:SS)", Times::instant);
  }

  /** A whole number of seconds since 1970, as {@code unixepoch()} gives. */
  public Instant instantOfEpochSecond(String column) {
    return Instant.ofEpochSecond(Cells.whole(this, column, "seconds since 1970"));
  }

  /** A whole number of milliseconds since 1970, as {@code Date.now()} gives. */
  public Instant instantOfEpochMilli(String column) {
    return Instant.ofEpochMilli(Cells.whole(this, column, "milliseconds since 1970"));
  }

  /** A text {@code YYYY-MM-DD}. */
  public LocalDate localDate(String column) {
    return Cells.parsed(this, column, "a date (YYYY-MM-DD)", Times::date);
  }

  /** A text of 36 characters, in either case of letters. */
  public UUID uuid(String column) {
    return Cells.parsed(this, column, "a UUID", Uuids::parse);
  }

  /** A text of digits, or a whole number; a REAL has lost the digits, so store decimals as TEXT. */
  public BigDecimal decimal(String column) {
    if (notNull(column, "a decimal") instanceof Long) {
      return BigDecimal.valueOf(longValue(column));
    }
    return Cells.parsed(this, column, "a decimal (as text)", BigDecimal::new);
  }

  /** A text of digits, or a whole number: how an integer of any size comes through D1 exactly. */
  public BigInteger bigInteger(String column) {
    if (notNull(column, "a whole number") instanceof Long) {
      return BigInteger.valueOf(longValue(column));
    }
    return Cells.parsed(this, column, "a whole number (as text)", BigInteger::new);
  }

  /**
   * A text that is the exact name of one of the constants: {@code row.enumValue("state",
   * State.values())}.
   */
  public <E extends Enum<E>> E enumValue(String column, E[] constants) {
    String name = string(column);
    for (E constant : constants) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw mismatch(column, Cells.anyOf(constants));
  }

  /**
   * A text that holds JSON.
   *
   * @throws RowException also if it is not JSON of that type
   */
  public <T> T json(String column, JsonType<T> type) {
    String text = string(column);
    try {
      return Json.read(text, type);
    } catch (JsonException | ValidationException e) {
      throw new RowException(
          "Column '" + column + "' cannot be read as JSON: " + e.getMessage(), e);
    }
  }

  /** Only the names and kinds of the cells: a value could be anyone's. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Row[");
    for (int i = 0; i < cells.length; i++) {
      text.append(i == 0 ? "" : ", ")
          .append(columns().get(i))
          .append(' ')
          .append(Cells.kind(cells[i]));
    }
    return text.append(']').toString();
  }

  Object notNull(String column, String expected) {
    Object cell = find(column);
    if (cell == null) {
      throw new RowException("Column '" + column + "' is NULL, expected " + expected + ".");
    }
    return cell;
  }

  RowException mismatch(String column, String expected) {
    String found = Cells.kind(find(column));
    return new RowException(
        "Column '" + column + "' holds " + found + ", expected " + expected + ".");
  }

  @Nullable Object find(String column) {
    int place = columns.place(column);
    if (place < 0) {
      throw new RowException(
          "There is no column '" + column + "' in the row: " + String.join(", ", columns()) + ".");
    }
    return cells[place];
  }
}

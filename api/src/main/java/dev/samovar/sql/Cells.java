package dev.samovar.sql;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the cells of a row are, and how they become more. */
final class Cells {

  private Cells() {}

  static String kind(@Nullable Object cell) {
    if (cell == null) {
      return "NULL";
    }
    if (cell instanceof Long) {
      return "a whole number";
    }
    if (cell instanceof Double) {
      return "a fractional number";
    }
    return cell instanceof String ? "a text" : "a blob";
  }

  static long whole(Row row, String column, String type) {
    Object cell = row.find(column);
    if (cell instanceof Long value) {
      return value;
    }
    String expected = "a whole number (" + type + ")";
    row.notNull(column, expected);
    if (cell instanceof Double value && Math.abs(value) > Row.MAX_SAFE_INTEGER) {
      throw new RowException(
          "Column '"
              + column
              + "' holds a number beyond 2^53 - 1, which did not come through exactly; select CAST("
              + column
              + " AS TEXT) and read it as a text or BigInteger.");
    }
    throw row.mismatch(column, expected);
  }

  static <T> T parsed(Row row, String column, String expected, Function<String, T> parser) {
    if (!(row.notNull(column, expected) instanceof String text)) {
      throw row.mismatch(column, expected);
    }
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      // Without the cause: its message may hold the value.
      throw new RowException("Column '" + column + "' holds a text that is not " + expected + ".");
    }
  }

  static String anyOf(Enum<?>[] constants) {
    StringBuilder names = new StringBuilder("one of");
    for (Enum<?> constant : constants) {
      names.append(' ').append(constant.name());
    }
    return names.toString();
  }
}

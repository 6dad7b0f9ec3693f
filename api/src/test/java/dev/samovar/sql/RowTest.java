package dev.samovar.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class RowTest {

  private enum Color {
    RED,
    GREEN
  }

  @Test
  void nullAndMissing_haveDifferentMessages() {
    Row row = row((Object) null);

    assertEquals("Column 'a' is NULL, expected a text.", message(row, Row::string));
    assertEquals(
        "There is no column 'b' in the row: a.",
        assertThrows(RowException.class, () -> row.string("b")).getMessage());
  }

  @Test
  void mismatch_namesColumnAndBothTypesButNoValue() {
    assertEquals(
        "Column 'a' holds a text, expected a whole number (int).",
        message(row("12345"), Row::intValue));
    assertEquals(
        "Column 'a' holds a blob, expected a text.", message(row(new byte[1]), Row::string));
    assertEquals(
        "Column 'a' holds a fractional number, expected a whole number (long).",
        message(row(1.5), Row::longValue));
  }

  @Test
  void numberOutsideTheType_isRefused() {
    assertEquals(Integer.MIN_VALUE, row((long) Integer.MIN_VALUE).intValue("a"));
    assertTrue(message(row(1L << 31), Row::intValue).contains("outside int"));
    assertTrue(message(row(1L << 15), Row::shortValue).contains("outside short"));
  }

  @Test
  void longThatADoubleCannotHold_isRefusedAsDouble() {
    assertEquals(9007199254740992.0, row(1L << 53).doubleValue("a"));
    assertThrows(RowException.class, () -> row((1L << 53) + 1).doubleValue("a"));
  }

  @Test
  void longThatCameExactly_isGiven() {
    assertEquals(Long.MIN_VALUE, row(Long.MIN_VALUE).longValue("a"));
  }

  @Test
  void optional_isEmptyForNullOnly() {
    assertEquals(Optional.empty(), row((Object) null).optional("a", Row::string));
    assertEquals(Optional.of("x"), row("x").optional("a", Row::string));
    assertThrows(RowException.class, () -> row(1L).optional("a", Row::string));
    assertThrows(RowException.class, () -> row(1L).optional("b", Row::longValue));
  }

  @Test
  void textsOfExactNumbers_areRead() {
    assertEquals(new BigDecimal("12.50"), row("12.50").decimal("a"));
    assertEquals(new BigDecimal("7"), row(7L).decimal("a"));
    assertEquals(new BigInteger("9223372036854775808"), row("9223372036854775808").bigInteger("a"));
    assertThrows(RowException.class, () -> row(12.5).decimal("a"));
    assertFalse(message(row("twelve"), Row::decimal).contains("twelve"));
  }

  @Test
  void uuid_isExactly36Characters() {
    UUID uuid = UUID.fromString("01234567-89ab-cdef-0123-456789ABCDEF");

    assertEquals(uuid, row("01234567-89ab-cdef-0123-456789ABCDEF").uuid("a"));
    for (String bad :
        List.of(
            "1-2-3-4-5",
            "01234567-89ab-cdef-0123-456789abcdeg",
            "0123456789abcdef0123456789abcdef----")) {
      assertThrows(RowException.class, () -> row(bad).uuid("a"), bad);
    }
  }

  @Test
  void enum_isItsExactName() {
    assertEquals(Color.GREEN, row("GREEN").enumValue("a", Color.values()));
    assertEquals(
        "Column 'a' holds a text, expected one of RED GREEN.",
        assertThrows(RowException.class, () -> row("green").enumValue("a", Color.values()))
            .getMessage());
  }

  @Test
  void boolean_is0Or1() {
    assertTrue(row(1L).booleanValue("a"));
    assertFalse(row(0L).booleanValue("a"));
    assertThrows(RowException.class, () -> row(2L).booleanValue("a"));
    assertThrows(RowException.class, () -> row("true").booleanValue("a"));
  }

  @Test
  void ofColumnsWithOneName_theLastCounts() {
    Row row = new Row(Columns.of(List.of("a", "a")), new Object[] {1L, 2L});

    assertEquals(2L, row.longValue("a"));
    assertEquals(1L, row.cell(0));
  }

  @Test
  void columns_areFoundByTheirLetters_whoeverAskedBefore() {
    Columns columns = Columns.of(List.of("a", "b"));
    String other = new String(new char[] {'b'});

    assertEquals(2L, new Row(columns, new Object[] {1L, 2L}).longValue("b"));
    assertEquals(4L, new Row(columns, new Object[] {3L, 4L}).longValue(other));
    assertEquals(3L, new Row(columns, new Object[] {3L, 4L}).longValue("a"));
    assertEquals(4L, new Row(columns, new Object[] {3L, 4L}).longValue("b"));
    assertFalse(new Row(columns, new Object[] {1L, 2L}).has("c"));
  }

  @Test
  void singleColumn_isReadAsItsValue() {
    assertEquals("x", Rows.mapper(String.class).map(row("x")));
    assertEquals(5, Rows.mapper(Integer.class).map(row(5L)));
    assertArrayEquals(new byte[] {1}, Rows.mapper(byte[].class).map(row(new byte[] {1})));
  }

  @Test
  void severalColumns_areNoSingleValue() {
    Row row = new Row(Columns.of(List.of("a", "b")), new Object[] {1L, 2L});

    RowException e = assertThrows(RowException.class, () -> Rows.mapper(Long.class).map(row));

    assertEquals("Long reads a row of one column, but this one has: a, b.", e.getMessage());
  }

  @Test
  void typeWithoutMapper_isToldWhatToDo() {
    RowException e = assertThrows(RowException.class, () -> Rows.mapper(Thread.class));

    assertTrue(e.getMessage().contains("@FromRow"), e.getMessage());
  }

  @Test
  void string_showsNoValues() {
    assertEquals("Row[a a text]", row("secret").toString());
  }

  private static Row row(Object cell) {
    return new Row(Columns.of(List.of("a")), new Object[] {cell});
  }

  private static String message(Row row, BiFunction<Row, String, ?> getter) {
    return assertThrows(RowException.class, () -> getter.apply(row, "a")).getMessage();
  }
}

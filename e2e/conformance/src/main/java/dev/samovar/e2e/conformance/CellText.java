package dev.samovar.e2e.conformance;

import dev.samovar.sql.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cells of a row with their types, as text. */
final class CellText {

  private static final int SHOWN_BYTES = 10;

  private CellText() {}

  static String ofRow(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.columns().size(); i++) {
      cells.add(of(row.cell(i)));
    }
    return cells.toString();
  }

  private static String of(Object cell) {
    if (cell == null) {
      return "Null";
    }
    if (cell instanceof String text) {
      return "String(\"" + text + "\")";
    }
    if (cell instanceof byte[] bytes) {
      return "Blob(" + ofStart(bytes, "") + ")";
    }
    double number = ((Number) cell).doubleValue();
    boolean isWhole = number == Math.rint(number);
    return isWhole ? "Integer(" + ((Number) cell).longValue() + ")" : "Float(" + number + ")";
  }

  static String ofBytes(byte[] bytes) {
    List<Integer> unsigned = new ArrayList<>();
    for (byte one : bytes) {
      unsigned.add(one & 0xFF);
    }
    return unsigned.toString();
  }

  /** The first bytes, and how many there are of more. */
  static String ofStart(byte[] bytes, String total) {
    if (bytes.length <= SHOWN_BYTES) {
      return ofBytes(bytes);
    }
    String start = ofBytes(Arrays.copyOf(bytes, SHOWN_BYTES));
    return start + "...[" + bytes.length + " bytes" + total + "]";
  }

  /** With two decimals. */
  static String ofPrice(double price) {
    long cents = Math.round(price * 100);
    return cents / 100 + "." + (cents % 100 < 10 ? "0" : "") + cents % 100;
  }
}

package dev.samovar.cloudflare.packet;

import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.sql.Columns;
import dev.samovar.sql.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/**
 * What is bound to a statement, and the rows it gives. A script lays out of each cell its kind, and
 * its value if it is not NULL.
 */
public final class SqlCells {

  private static final int NULL = 0;
  private static final int NUMBER = 1;
  private static final int TEXT = 2;

  private SqlCells() {}

  /**
   * An array for JavaScript.
   *
   * @param values each null, a number, a String or a byte[]
   */
  public static JSObject bindings(@Nullable Object[] values) {
    JSObject bindings = JsArrays.create();
    for (Object value : values) {
      if (value instanceof String text) {
        JsArrays.push(bindings, text);
      } else if (value instanceof Number number) {
        JsArrays.push(bindings, number.doubleValue());
      } else {
        JsArrays.push(bindings, value == null ? null : Bytes.toJs((byte[]) value));
      }
    }
    return bindings;
  }

  public static List<Row> rows(Packet packet, List<String> names, int count) {
    Columns columns = Columns.of(names);
    List<Row> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Object[] cells = new Object[columns.count()];
      for (int j = 0; j < cells.length; j++) {
        cells[j] = cell(packet);
      }
      rows.add(new Row(columns, cells));
    }
    return rows;
  }

  private static @Nullable Object cell(Packet packet) {
    switch (packet.count()) {
      case NULL:
        return null;
      case NUMBER:
        return number(packet.number());
      case TEXT:
        return packet.text();
      default:
        return packet.bytes();
    }
  }

  /** Whole and exact is a Long; JavaScript does not tell 1 from 1.0. */
  private static Object number(double value) {
    long whole = (long) value;
    return whole == value && Math.abs(value) <= Row.MAX_SAFE_INTEGER
        ? (Object) whole
        : (Object) value;
  }
}

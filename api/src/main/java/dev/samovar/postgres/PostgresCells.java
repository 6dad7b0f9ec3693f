package dev.samovar.postgres;

import dev.samovar.spi.PostgresRows;
import dev.samovar.sql.Columns;
import dev.samovar.sql.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The server's texts as the cells of a {@link Row}, the same as those of D1. */
final class PostgresCells {

  private PostgresCells() {}

  static List<Row> rows(PostgresRows given) {
    Columns columns = Columns.of(given.columns());
    List<Row> rows = new ArrayList<>(given.rows().size());
    for (@Nullable String[] texts : given.rows()) {
      Object[] cells = new Object[texts.length];
      for (int i = 0; i < texts.length; i++) {
        String text = texts[i];
        cells[i] = text == null ? null : cell(given.types()[i], text);
      }
      rows.add(new Row(columns, cells));
    }
    return rows;
  }

  static Object cell(int type, String text) {
    switch (type) {
      case Oids.INT2, Oids.INT4, Oids.INT8, Oids.OID:
        return Long.parseLong(text);
      case Oids.FLOAT4, Oids.FLOAT8:
        return fraction(text);
      case Oids.BOOL:
        return text.equals("t") ? 1L : 0L;
      case Oids.BYTEA:
        return Bytea.read(text);
      case Oids.TIMESTAMPTZ:
        return Timestamps.iso(text);
      default:
        int elements = Oids.ofElements(type);
        return elements == 0 ? text : new ArrayLiteral(text, elements).toJson();
    }
  }

  private static Double fraction(String text) {
    switch (text) {
      case "NaN":
        return Double.NaN;
      case "Infinity":
        return Double.POSITIVE_INFINITY;
      case "-Infinity":
        return Double.NEGATIVE_INFINITY;
      default:
        return Double.parseDouble(text);
    }
  }
}

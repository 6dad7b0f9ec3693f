package dev.samovar.cloudflare.d1;

import dev.samovar.cloudflare.d1.jso.JsD1PreparedStatement;
import dev.samovar.cloudflare.packet.JsPacket;
import dev.samovar.cloudflare.packet.Packet;
import dev.samovar.cloudflare.packet.SqlCells;
import dev.samovar.d1.D1Meta;
import dev.samovar.spi.D1Query;
import dev.samovar.spi.D1Rows;
import dev.samovar.sql.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Values into D1's calls, and its results out of them. */
final class D1Packing {

  private D1Packing() {}

  static JsD1PreparedStatement bind(JsD1PreparedStatement statement, D1Query query) {
    if (query.values().length == 0) {
      return statement;
    }
    return bind(statement, SqlCells.bindings(query.values()));
  }

  /** What {@code raw({columnNames: true})} gave. */
  static D1Rows raw(JSObject columnsAndRows, int maxRows) {
    return one(new Packet(pack(wrapped(columnsAndRows), maxRows)));
  }

  /** What {@code all()} or {@code run()} gave. */
  static D1Rows result(JSObject result) {
    return one(new Packet(pack(list(result), Integer.MAX_VALUE)));
  }

  /** What {@code batch()} gave. */
  static List<D1Rows> results(JSObject results, int count) {
    Packet packet = new Packet(pack(results, Integer.MAX_VALUE));
    List<D1Rows> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(one(packet));
    }
    return all;
  }

  private static D1Rows one(Packet packet) {
    D1Meta meta = meta(packet);
    int width = packet.count();
    int height = packet.count();
    List<String> columns = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      columns.add(packet.text());
    }
    List<String> names = Collections.unmodifiableList(columns);
    return new D1Rows(names, SqlCells.rows(packet, names, height), meta);
  }

  private static D1Meta meta(Packet packet) {
    double millis = packet.number();
    long changes = (long) packet.number();
    double rowId = packet.number();
    boolean isExact = Math.abs(rowId) <= Row.MAX_SAFE_INTEGER;
    boolean changedDb = packet.flag();
    long sizeAfter = (long) packet.number();
    long rowsRead = (long) packet.number();
    long rowsWritten = (long) packet.number();
    int attempts = packet.count();
    int primary = packet.count();
    double sqlMillis = packet.number();
    return new D1Meta(
        duration(millis),
        changes,
        isExact ? OptionalLong.of((long) rowId) : OptionalLong.empty(),
        changedDb,
        sizeAfter,
        rowsRead,
        rowsWritten,
        packet.optionalText(),
        packet.optionalText(),
        packet.optionalText(),
        primary < 0 ? Optional.empty() : Optional.of(primary == 1),
        attempts < 0 ? OptionalInt.empty() : OptionalInt.of(attempts),
        sqlMillis < 0 ? Optional.empty() : Optional.of(duration(sqlMillis)));
  }

  private static Duration duration(double millis) {
    return Duration.ofNanos((long) (millis * 1_000_000));
  }

  @JSBody(params = "statement", script = "return statement.raw({columnNames: true});")
  static native JSObject rawOf(JsD1PreparedStatement statement);

  @JSBody(
      params = {"statement", "values"},
      script = "return statement.bind.apply(statement, values);")
  private static native JsD1PreparedStatement bind(
      JsD1PreparedStatement statement, JSObject values);

  @JSBody(params = "rows", script = "return [{columns: rows[0], rows: rows.slice(1)}];")
  private static native JSObject wrapped(JSObject rows);

  @JSBody(params = "result", script = "return [result];")
  private static native JSObject list(JSObject result);

  /**
   * Of each result: meta data (0 for a missing number, −1 where that says something), width,
   * height, columns, cells. Blobs are arrays of numbers.
   *
   * <p>Names are long: TeaVM's JavaScript target gives the parameters short ones of its own, and
   * does not see that a script has a variable of that name.
   */
  @JSBody(
      params = {"results", "maxRows"},
      script =
          "var numbers = [], texts = '', blobs = [];"
              + "function text(item) {"
              + "  if (typeof item !== 'string') { numbers.push(-1); return; }"
              + "  numbers.push(item.length); texts += item; }"
              + "function cell(item) {"
              + "  if (item === null || item === undefined) numbers.push(0);"
              + "  else if (typeof item === 'number') numbers.push(1, item);"
              + "  else if (typeof item === 'string') { numbers.push(2); text(item); }"
              + "  else { numbers.push(3, item.length); blobs.push(item); } }"
              + "results.forEach(function(result) {"
              + "  var meta = result.meta || {}, named = !result.columns;"
              + "  numbers.push(meta.duration || 0, meta.changes || 0, meta.last_row_id || 0, meta.changed_db ? 1 : 0,"
              + "    meta.size_after || 0, meta.rows_read || 0, meta.rows_written || 0,"
              + "    meta.total_attempts === undefined ? -1 : meta.total_attempts,"
              + "    meta.served_by_primary === undefined ? -1 : meta.served_by_primary ? 1 : 0,"
              + "    meta.timings && meta.timings.sql_duration_ms !== undefined ? meta.timings.sql_duration_ms : -1);"
              + "  text(meta.served_by); text(meta.served_by_region); text(meta.served_by_colo);"
              + "  var rows = named ? result.results || [] : result.rows;"
              + "  var columns = named ? (rows.length ? Object.keys(rows[0]) : []) : result.columns;"
              + "  var height = Math.min(rows.length, maxRows);"
              + "  numbers.push(columns.length, height);"
              + "  columns.forEach(text);"
              + "  for (var place = 0; place < height; place++) {"
              + "    var line = rows[place];"
              + "    for (var column = 0; column < columns.length; column++)"
              + "      cell(named ? line[columns[column]] : line[column]); } });"
              + "return {f: numbers, t: texts, b: blobs};")
  private static native JsPacket pack(JSObject results, int maxRows);
}

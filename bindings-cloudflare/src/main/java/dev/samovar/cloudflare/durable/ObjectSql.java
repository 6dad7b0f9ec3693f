package dev.samovar.cloudflare.durable;

import dev.samovar.cloudflare.durable.jso.JsDurableObjectStorage;
import dev.samovar.cloudflare.durable.jso.JsSqlStorage;
import dev.samovar.cloudflare.durable.jso.JsSqlStorageCursor;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.packet.JsPacket;
import dev.samovar.cloudflare.packet.Packet;
import dev.samovar.cloudflare.packet.SqlCells;
import dev.samovar.durable.SqlException;
import dev.samovar.spi.SqlRun;
import dev.samovar.sql.Row;
import dev.samovar.worker.PlatformException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A statement in an object's database. Nothing of it waits. */
final class ObjectSql implements SqlRun {

  private final String sql;
  private final JsSqlStorageCursor cursor;
  private final JSObject rows;
  private final List<String> columnNames;

  private ObjectSql(String sql, JsSqlStorageCursor cursor) {
    this.sql = sql;
    this.cursor = cursor;
    this.rows = cursor.raw();
    this.columnNames = texts(new Packet(names(cursor.getColumnNames())));
  }

  static SqlRun exec(JsDurableObjectStorage storage, String sql, @Nullable Object[] values) {
    JSObject bindings = SqlCells.bindings(values);
    return call(sql, () -> new ObjectSql(sql, exec(storage.getSql(), sql, bindings)));
  }

  @Override
  public List<String> columnNames() {
    return columnNames;
  }

  @Override
  public List<Row> next(int most) {
    Packet packet = call(sql, () -> new Packet(pack(rows, most)));
    return SqlCells.rows(packet, columnNames, packet.count());
  }

  @Override
  public long rowsRead() {
    return (long) cursor.getRowsRead();
  }

  @Override
  public long rowsWritten() {
    return (long) cursor.getRowsWritten();
  }

  private static <T> T call(String sql, Supplier<T> call) {
    try {
      return call.get();
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      if (known instanceof PlatformException platform) {
        throw new SqlException(
            "The object's database could not run the statement: " + platform.getMessage(),
            sql,
            platform);
      }
      throw known;
    }
  }

  private static List<String> texts(Packet packet) {
    int count = packet.count();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(packet.text());
    }
    return texts;
  }

  @JSBody(
      params = {"database", "query", "values"},
      script = "return database.exec.apply(database, [query].concat(values));")
  private static native JsSqlStorageCursor exec(
      JsSqlStorage database, String query, JSObject values);

  @JSBody(
      params = "names",
      script =
          "var numbers = [names.length], texts = '';"
              + "names.forEach(function(item) { numbers.push(item.length); texts += item; });"
              + "return {f: numbers, t: texts, b: null};")
  private static native JsPacket names(JSObject names);

  /** The number of rows, and of each cell its kind and value. */
  @JSBody(
      params = {"iterator", "most"},
      script =
          "var numbers = [0], texts = '', blobs = [], height = 0;"
              + "function cell(item) {"
              + "  if (item === null) numbers.push(0);"
              + "  else if (typeof item === 'number') numbers.push(1, item);"
              + "  else if (typeof item === 'string') { numbers.push(2, item.length); texts += item; }"
              + "  else {"
              + "    var bytes = new Uint8Array(item);"
              + "    numbers.push(3, bytes.length); blobs.push(bytes); } }"
              + "while (height < most) {"
              + "  var step = iterator.next();"
              + "  if (step.done) break;"
              + "  step.value.forEach(cell); height++; }"
              + "numbers[0] = height;"
              + "return {f: numbers, t: texts, b: blobs};")
  private static native JsPacket pack(JSObject iterator, int most);
}

package dev.samovar.cloudflare.durable;

import dev.samovar.cloudflare.durable.jso.JsDurableObjectStorage;
import dev.samovar.cloudflare.durable.jso.JsSqlStorage;
import dev.samovar.cloudflare.durable.jso.JsSqlStorageCursor;
import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.cloudflare.packet.JsPacket;
import dev.samovar.cloudflare.packet.Packet;
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

  private static final int NULL = 0;
  private static final int NUMBER = 1;
  private static final int TEXT = 2;

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
    return call(sql, () -> new ObjectSql(sql, exec(storage.getSql(), sql, bindings)));
  }

  @Override
  public List<String> columnNames() {
    return columnNames;
  }

  @Override
  public List<Row> next(int most) {
    Packet packet = call(sql, () -> new Packet(pack(rows, most)));
    int height = packet.count();
    List<Row> next = new ArrayList<>(height);
    for (int i = 0; i < height; i++) {
      Object[] cells = new Object[columnNames.size()];
      for (int j = 0; j < cells.length; j++) {
        cells[j] = cell(packet);
      }
      next.add(new Row(columnNames, cells));
    }
    return next;
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
          "var numbers = [0], texts = '', blobs = [], size = 0, height = 0;"
              + "function cell(item) {"
              + "  if (item === null) numbers.push(0);"
              + "  else if (typeof item === 'number') numbers.push(1, item);"
              + "  else if (typeof item === 'string') { numbers.push(2, item.length); texts += item; }"
              + "  else {"
              + "    var bytes = new Uint8Array(item);"
              + "    numbers.push(3, bytes.length); blobs.push(bytes); size += bytes.length; } }"
              + "while (height < most) {"
              + "  var step = iterator.next();"
              + "  if (step.done) break;"
              + "  step.value.forEach(cell); height++; }"
              + "numbers[0] = height;"
              + "var joined = null;"
              + "if (size > 0) {"
              + "  joined = new Uint8Array(size); var start = 0;"
              + "  blobs.forEach(function(item) { joined.set(item, start); start += item.length; }); }"
              + "return {f: numbers, t: texts, b: joined};")
  private static native JsPacket pack(JSObject iterator, int most);
}

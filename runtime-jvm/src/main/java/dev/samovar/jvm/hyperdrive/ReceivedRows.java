package dev.samovar.jvm.hyperdrive;

import dev.samovar.spi.PostgresRows;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.Field;
import org.postgresql.core.Query;
import org.postgresql.core.ResultCursor;
import org.postgresql.core.ResultHandlerBase;
import org.postgresql.core.Tuple;

/** Takes what the server sends for a statement. */
final class ReceivedRows extends ResultHandlerBase {

  private List<String> columns = List.of();
  private int[] types = {};
  private List<@Nullable String[]> rows = List.of();
  private String command = "";
  private long count;

  PostgresRows rows() {
    return new PostgresRows(columns, types, rows, command, count);
  }

  @Override
  public void handleResultRows(
      Query query, Field[] fields, List<Tuple> tuples, @Nullable ResultCursor cursor) {
    columns = new ArrayList<>(fields.length);
    types = new int[fields.length];
    for (int i = 0; i < fields.length; i++) {
      columns.add(fields[i].getColumnLabel());
      types[i] = fields[i].getOID();
    }
    rows = new ArrayList<>(tuples.size());
    for (Tuple tuple : tuples) {
      rows.add(texts(tuple));
    }
    command = "SELECT";
    count = rows.size();
  }

  @Override
  public void handleCommandStatus(String status, long updateCount, long insertOid) {
    command = status.replaceFirst(" \\d.*", ""); // INSERT 0 1
    count = updateCount;
  }

  private static @Nullable String[] texts(Tuple tuple) {
    String[] texts = new String[tuple.fieldCount()];
    for (int i = 0; i < texts.length; i++) {
      byte[] cell = tuple.get(i);
      texts[i] = cell == null ? null : new String(cell, StandardCharsets.UTF_8);
    }
    return texts;
  }
}

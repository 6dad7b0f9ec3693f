package dev.samovar.cloudflare.hyperdrive;

import dev.samovar.cloudflare.packet.Packet;
import dev.samovar.spi.PostgresError;
import dev.samovar.spi.PostgresRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the host's postgres.js lays out. */
final class ResultPackets {

  private ResultPackets() {}

  /** Behind its flag. */
  static PostgresRows rows(Packet packet) {
    int width = packet.count();
    int height = packet.count();
    long count = (long) packet.number();
    String command = packet.text();
    List<String> columns = new ArrayList<>(width);
    int[] types = new int[width];
    for (int i = 0; i < width; i++) {
      columns.add(packet.text());
      types[i] = (int) (long) packet.number();
    }
    List<@Nullable String[]> rows = new ArrayList<>(height);
    for (int i = 0; i < height; i++) {
      rows.add(row(packet, width));
    }
    return new PostgresRows(Collections.unmodifiableList(columns), types, rows, command, count);
  }

  private static @Nullable String[] row(Packet packet, int width) {
    String[] cells = new String[width];
    for (int i = 0; i < width; i++) {
      cells[i] = packet.optionalText().orElse(null);
    }
    return cells;
  }

  /** Behind its flag. */
  static PostgresError error(Packet packet) {
    boolean connecting = packet.flag();
    String sqlState = packet.text();
    String message = packet.text();
    String detail = packet.text();
    String hint = packet.text();
    String table = packet.text();
    String column = packet.text();
    String constraint = packet.text();
    return new PostgresError(
        sqlState, message, detail, hint, table, column, constraint, connecting);
  }
}

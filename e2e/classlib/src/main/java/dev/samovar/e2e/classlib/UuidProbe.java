package dev.samovar.e2e.classlib;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** UUIDs. */
final class UuidProbe {

  private static final List<String> ODD =
      List.of(
          "",
          "1-1-1-1-1",
          "00000000-0000-0000-0000-000000000000",
          "FFFFFFFF-ffff-FFFF-ffff-FFFFFFFFFFFF",
          "123e4567-e89b-12d3-a456-426614174000",
          "123e4567-e89b-12d3-a456-42661417400",
          "123e4567-e89b-12d3-a456-4266141740000",
          "123e4567e89b12d3a456426614174000",
          "123e4567-e89b-12d3-a456",
          "g23e4567-e89b-12d3-a456-426614174000",
          "123e4567-e89b-12d3-a456-42661417400g",
          "{123e4567-e89b-12d3-a456-426614174000}",
          "123e4567-e89b--12d3-a456-426614174000",
          "123e4567-e89b-12d3-a456-426614174000 ",
          "1123e4567-e89b-12d3-a456-426614174000",
          "123e4567-1e89b-12d3-a456-426614174000",
          "-1-1-1-1",
          "1-1-1-1-",
          "----",
          "123e4567-e89b-12d3-a456-426614174\u0660\u0660\u0660",
          "x-1-1-1-1",
          "1-1-1-1-1-1");

  private UuidProbe() {}

  static void run(Rows rows) {
    rows.category("uuid.odd");
    for (String text : ODD) {
      rows.call(text, () -> UUID.fromString(text));
    }
    Dice dice = new Dice(3);
    rows.category("uuid");
    List<UUID> all = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      UUID id = new UUID(dice.longBits(), dice.longBits() >> i % 3 * 30);
      UUID same = UUID.fromString(id.toString().toUpperCase(java.util.Locale.ROOT));
      all.add(id);
      rows.row(
          id
              + " "
              + id.equals(same)
              + " "
              + id.hashCode()
              + " "
              + id.version()
              + " "
              + id.variant()
              + " "
              + id.compareTo(all.get(dice.below(all.size())))
              + " "
              + Long.toHexString(id.getMostSignificantBits())
              + " "
              + Long.toHexString(same.getLeastSignificantBits()));
    }
    rows.category("uuid.named");
    for (int i = 0; i < 300; i++) {
      rows.row(
          UUID.nameUUIDFromBytes("name".repeat(i).getBytes(StandardCharsets.UTF_8)).toString());
    }
    rows.category("uuid.time");
    rows.call(
        "timestamp", () -> UUID.fromString("c232ab00-9414-11ec-b3c8-9f6bdeced846").timestamp());
    rows.call(
        "clock", () -> UUID.fromString("c232ab00-9414-11ec-b3c8-9f6bdeced846").clockSequence());
    rows.call("node", () -> UUID.fromString("c232ab00-9414-11ec-b3c8-9f6bdeced846").node());
    rows.call("timestamp 4", () -> new UUID(4L << 12, 0).timestamp());
    rows.category("uuid.random");
    Set<UUID> random = new HashSet<>();
    boolean wrong = false;
    for (int i = 0; i < 1000; i++) {
      UUID id = UUID.randomUUID();
      random.add(id);
      wrong |= id.version() != 4 || id.variant() != 2;
    }
    rows.row(random.size() + " " + wrong);
  }
}

package dev.samovar.e2e.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the build of the worker says of its size. */
class SizeReportIT {

  private static final Path REPORT = Path.of("target/samovar/size.json");

  private static Map<String, Object> report;

  @BeforeAll
  static void read() throws IOException {
    report = Json.read(Files.readAllBytes(REPORT), JsonType.map(JsonType.any()));
  }

  @Test
  void everyByteOfTheCode_isCountedOnce() {
    long section =
        rows("sections").stream()
            .filter(row -> row.get("name").equals("code"))
            .mapToLong(row -> number(row, "bytes"))
            .sum();
    long classes = rows("classes").stream().mapToLong(row -> number(row, "bytes")).sum();

    // The section begins with the number of its functions and the length of the first.
    assertTrue(section - classes >= 2 && section - classes <= 8, section + " and " + classes);
    assertEquals(number(report, "code"), classes);
  }

  @Test
  void aHandlersClass_isReachedFromAnEvent() {
    Map<?, ?> waits = row(Waits.class.getName());

    List<?> way = (List<?>) waits.get("way");
    assertTrue(number(waits, "bytes") > 100, waits::toString);
    assertTrue(way.get(0).toString().startsWith("dev.samovar.wasm.WasmEntry::"), way::toString);
    assertTrue(way.get(way.size() - 1).toString().startsWith(Waits.class.getName()), way::toString);
  }

  private static Map<?, ?> row(String className) {
    return rows("classes").stream()
        .filter(row -> row.get("class").equals(className))
        .findFirst()
        .orElseThrow();
  }

  private static List<Map<?, ?>> rows(String name) {
    return ((List<?>) report.get(name)).stream().<Map<?, ?>>map(row -> (Map<?, ?>) row).toList();
  }

  private static long number(Map<?, ?> row, String name) {
    return ((Number) row.get(name)).longValue();
  }
}

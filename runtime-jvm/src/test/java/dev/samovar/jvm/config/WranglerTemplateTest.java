package dev.samovar.jvm.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The JVM reads a template as the build does: the cases are those of its template.test.mjs. */
class WranglerTemplateTest {
  private static final Path CASES = Path.of("../bundler/src/test/node/template-cases.json");
  private static final Path PARENT = Path.of("../bundler/worker-parent/pom.xml");
  private static final Map<String, String> VALUES =
      new TreeMap<>(Map.of("name", "horatio", "compatibility_date", "2026-10-01"));

  @TestFactory
  Stream<DynamicTest> asTheBuild() throws IOException {
    List<?> cases = (List<?>) Json.read(Files.readAllBytes(CASES), JsonType.any());
    return cases.stream()
        .map(each -> (Map<?, ?>) each)
        .map(each -> DynamicTest.dynamicTest((String) each.get("case"), () -> check(each)));
  }

  private static void check(Map<?, ?> given) {
    String text = (String) given.get("text");
    if (given.containsKey("config")) {
      assertEquals(
          Json.writeText(new TreeMap<>((Map<?, ?>) given.get("config"))),
          Json.writeText(new TreeMap<>(read(text))));
      return;
    }

    var e = assertThrows(ConfigException.class, () -> read(text));

    assertTrue(e.getMessage().startsWith("f.toml:" + given.get("error") + ": "), e.getMessage());
  }

  @Test
  void theDate_isThatOfTheBuild() throws IOException {
    String date = "<samovar.compatibilityDate>" + WranglerTemplate.COMPATIBILITY_DATE + "<";

    assertTrue(Files.readString(PARENT).contains(date));
  }

  private static Map<String, Object> read(String text) {
    return TomlValues.toMap(
        WranglerConfig.parse(WranglerTemplate.fill(text, "f.toml", VALUES), "f.toml"));
  }
}

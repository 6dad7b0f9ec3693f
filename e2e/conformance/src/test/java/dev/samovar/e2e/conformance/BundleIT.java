package dev.samovar.e2e.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is deployed: one module and its .wasm, that ask for nothing which a younger date brings. */
class BundleIT {

  private final Path worker = Path.of(System.getProperty("samovar.worker", "target/worker"));
  private final boolean isWasm = Files.exists(worker.resolve("conformance.wasm"));

  @Test
  void files_areOneModuleAndItsWasm() throws IOException {
    try (Stream<Path> files = Files.list(worker)) {
      Set<String> code =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches(".*\\.(m?js|wasm)"))
              .collect(Collectors.toSet());

      assertEquals(isWasm ? Set.of("worker.js", "conformance.wasm") : Set.of("worker.js"), code);
    }
  }

  @Test
  void imports_areTheWasmAndThePlatform() throws IOException {
    Set<String> imported = new TreeSet<>();
    Matcher matcher =
        Pattern.compile("^import[^;]*?\"([^\"]+)\";|;import[^;]*?\"([^\"]+)\";").matcher(head());
    while (matcher.find()) {
      imported.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }

    assertTrue(!isWasm || imported.remove("./conformance.wasm"), imported.toString());
    assertTrue(
        imported.stream().allMatch(name -> name.startsWith("cloudflare:")), imported.toString());
    assertFalse(code().contains("import("));
    assertFalse(code().contains("\"node:"));
  }

  @Test
  void exports_areTheDefaultAndTheObjects() throws IOException {
    Matcher matcher = Pattern.compile("export\\{([^}]*)};?\\s*$").matcher(code());
    assertTrue(matcher.find());

    Set<String> names = new TreeSet<>();
    for (String each : matcher.group(1).split(",")) {
      names.add(each.replaceAll(".* as ", "").trim());
    }

    assertEquals(
        Set.of(
            "default",
            "Counter",
            "PutRawTestObject",
            "AutoResponseObject",
            "MyClass",
            "SqlCounter",
            "SqlIterator"),
        names);
  }

  @Test
  void configuration_hasTheDateAndNoFlags() throws IOException {
    String toml = Files.readString(worker.resolve("wrangler.toml"));

    assertTrue(toml.contains("compatibility_date = \"2025-07-24\""), toml);
    assertTrue(toml.contains("compatibility_flags = []"), toml);
  }

  private String head() throws IOException {
    return code().substring(0, Math.min(code().length(), 2000));
  }

  private String code() throws IOException {
    return Files.readString(worker.resolve("worker.js"));
  }
}

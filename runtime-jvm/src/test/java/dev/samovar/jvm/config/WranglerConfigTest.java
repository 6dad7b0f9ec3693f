package dev.samovar.jvm.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WranglerConfigTest {
  private static final String TOML =
      """
      name = "{{name}}"
      [vars]
      TEXT = "a"
      COUNT = 3
      OBJECT = { foo = 42, bar = ["x", true] }
      [[d1_databases]]
      binding = "DB"
      [[d1_databases]]
      binding = "LOG"
      migrations_dir = "log/migrations"
      [[kv_namespaces]]
      binding = "SESSIONS"
      [[r2_buckets]]
      binding = "PHOTOS"
      [assets]
      directory = "public"
      run_worker_first = ["/api/*", "!/api/docs/*"]
      [env.staging.vars]
      TEXT = "b"
      """;

  @TempDir Path project;

  @Test
  void vars_keepTheirTypes() throws IOException {
    assertEquals(
        Map.of("TEXT", "a", "COUNT", 3L, "OBJECT", Map.of("foo", 42L, "bar", List.of("x", true))),
        config("").vars());
  }

  @Test
  void bindings_areByName() throws IOException {
    WranglerConfig config = config("");

    assertEquals(
        Map.of("DB", project.resolve("migrations"), "LOG", project.resolve("log/migrations")),
        config.d1Databases());
    assertEquals(List.of("SESSIONS"), config.kvNamespaces());
    assertEquals(List.of("PHOTOS"), config.r2Buckets());
  }

  @Test
  void assets_areBelowTheProject() throws IOException {
    AssetsConfig assets = config("").assets().orElseThrow();

    assertEquals(project.resolve("public"), assets.directory());
    assertEquals("auto-trailing-slash", assets.htmlHandling());
    assertEquals(List.of("/api/*", "!/api/docs/*"), assets.workerFirst());
  }

  @Test
  void environment_hasItsOwnVarsAndBindings() throws IOException {
    WranglerConfig config = config("staging");

    assertEquals(Map.of("TEXT", "b"), config.vars());
    assertEquals(Map.of(), config.d1Databases());
    assertTrue(config.assets().isPresent());
  }

  @Test
  void unknownEnvironment_isRefused() {
    assertThrows(ConfigException.class, () -> config("prod"));
  }

  @Test
  void noFile_isNoBindings() {
    WranglerConfig config = WranglerConfig.read(project, "");

    assertEquals(Map.of(), config.vars());
    assertEquals(Optional.empty(), config.assets());
  }

  @Test
  void malformedToml_isNamedByLine() throws IOException {
    Files.writeString(project.resolve("wrangler.toml"), "a = 1\nb = = 2\n");

    var e = assertThrows(ConfigException.class, () -> WranglerConfig.read(project, ""));

    assertTrue(e.getMessage().contains("wrangler.toml:2: "), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[d1_databases]]\\nname = 'x' | 2: the table has no 'binding'",
        "name = 'x'\\n[[kv_namespaces]]\\nbinding = 3 | 3: Value of 'binding' is a integer",
        "[vars]\\n[d1_databases]\\nbinding = 'x' | 2: Value of 'd1_databases' is a table",
        "[assets]\\ndirectory = 'p'\\nhtml_handling = 'odd' | 3: assets.html_handling is one of",
        "[[queues.consumers]]\\nqueue = 'q'\\nmax_batch_size = 'many' | 3: Value of 'max_batch_size'",
        "name = '{{nam}}' | 1: nothing is called {{nam}} here; there are {{compatibility_date}}, {{name}}."
      })
  void whatIsWrong_isOneLineWithItsPlace(String toml, String expected) throws IOException {
    Files.writeString(project.resolve("wrangler.toml.template"), toml.replace("\\n", "\n"));

    var e = assertThrows(ConfigException.class, () -> WranglerConfig.read(project, ""));

    assertTrue(e.getMessage().contains("wrangler.toml.template:" + expected), e.getMessage());
    assertEquals(1, e.getMessage().lines().count());
  }

  @Test
  void placeholders_haveTheirValues() throws IOException {
    Files.writeString(
        project.resolve("wrangler.toml.template"), "\uFEFF[vars]\nA = \"{{name}}\"\n");

    // The name is that of the worker on the class path. This module has no worker.
    assertEquals(Map.of("A", "worker"), WranglerConfig.read(project, "").vars());
  }

  private WranglerConfig config(String environment) throws IOException {
    Files.writeString(project.resolve("wrangler.toml.template"), TOML);
    return WranglerConfig.read(project, environment);
  }
}

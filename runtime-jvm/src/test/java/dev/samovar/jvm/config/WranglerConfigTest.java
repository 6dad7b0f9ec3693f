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

  private WranglerConfig config(String environment) throws IOException {
    Files.writeString(project.resolve("wrangler.toml.template"), TOML);
    return WranglerConfig.read(project, environment);
  }
}

package dev.samovar.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTypesTest {
  private static final Map<String, String> SOURCES =
      Map.of(
          "com/acme/Limits.java",
          "package com.acme;"
              + " @com.dslplatform.json.CompiledJson public record Limits(int posts) {}",
          "com/acme/Env.java",
          "package com.acme;"
              + " @dev.samovar.worker.Bindings public interface Env { Limits limits(); }",
          "com/acme/Plan.java",
          "package com.acme; import java.util.Optional;"
              + " @dev.samovar.sql.FromRow record Plan(Limits limits, Optional<Limits> more) {}");

  @Test
  void jsonVariable_isReadAsItsType() {
    String env = Javac.compile(SOURCES).generated().get("com/acme/EnvBindings.java");

    assertContains("return source.variable(\"LIMITS\", JsonType.of(Limits.class));", env);
  }

  @Test
  void jsonColumn_isReadAsItsType() {
    String mapper = Javac.compile(SOURCES).generated().get("com/acme/PlanRowMapper.java");

    assertContains("row.json(\"limits\", JsonType.of(Limits.class))", mapper);
  }

  @Test
  void jsonColumnThatMayBeNull_isOptional() {
    String mapper = Javac.compile(SOURCES).generated().get("com/acme/PlanRowMapper.java");

    assertContains(
        "row.optional(\"more\", (r, name) -> r.json(name, JsonType.of(Limits.class)))", mapper);
  }

  private static void assertContains(String expected, String text) {
    assertTrue(text.contains(expected), text);
  }
}

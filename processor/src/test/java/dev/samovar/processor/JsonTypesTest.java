package dev.samovar.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          List<String>              | JsonType.list(JsonType.of(String.class))
          Set<Long>                 | JsonType.set(JsonType.of(Long.class))
          Map<String, Limits>       | JsonType.map(JsonType.of(Limits.class))
          List<Map<String, Double>> | JsonType.list(JsonType.map(JsonType.ofDouble()))
          """)
  void collection_isReadAsItsElements(String type, String expected) {
    String source =
        "package com.acme; import java.util.*;"
            + " @dev.samovar.worker.Bindings interface Other { "
            + type
            + " all(); }";
    var sources = new HashMap<>(SOURCES);
    sources.put("com/acme/Other.java", source);

    String env = Javac.compile(sources).generated().get("com/acme/OtherBindings.java");

    assertContains("source.variable(\"ALL\", " + expected + ")", env);
  }

  private static void assertContains(String expected, String text) {
    assertTrue(text.contains(expected), text);
  }
}

package dev.samovar.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.dslplatform.json.DslJson;
import dev.samovar.http.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Hono's router table, where it is at hand: {@code -Dsamovar.router.cases=…}, else {@code
 * ../shared/router-cases.json} beside the project.
 */
class RouterCasesTest {

  @TestFactory
  List<DynamicTest> table() throws IOException {
    Path file = RouterCases.file();
    assumeTrue(Files.exists(file), "skipped: " + file + " is not here");
    List<DynamicTest> tests = new ArrayList<>();
    for (Map<String, Object> entry : read(file)) {
      RouterCases routes = RouterCases.of(entry);
      for (RouterCases.Case expected : routes.cases()) {
        tests.add(dynamicTest(routes.name() + ": " + expected, () -> check(routes, expected)));
      }
    }
    assertTrue(tests.size() >= 91, "the table has 91 requests, read " + tests.size());
    return tests;
  }

  private static void check(RouterCases routes, RouterCases.Case expected) {
    Response answer = routes.table().ask(expected.method(), expected.path());
    String name = answer.headers().first("handler").orElse("none");
    assertEquals(expected.handler(), name);
    if (expected.params() != null) {
      assertEquals(expected.params(), answer.body().text());
    }
  }

  @SuppressWarnings("unchecked") // a JSON array of objects, as the file is
  private static List<Map<String, Object>> read(Path file) throws IOException {
    byte[] json = Files.readAllBytes(file);
    return (List<Map<String, Object>>)
        (List<?>) new DslJson<Object>().deserializeList(Map.class, json, json.length);
  }
}

package dev.samovar.e2e.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.jvm.JvmBindings;
import dev.samovar.jvm.d1.SqliteDatabase;
import dev.samovar.jvm.kv.KvStore;
import dev.samovar.jvm.r2.R2Store;
import dev.samovar.testing.TestClient;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The same worker with the JVM's bindings, before it is linked for workerd. */
class ContractsTest {

  @TestFactory
  Stream<DynamicTest> facts() {
    TestClient client = TestClient.of(new Contracts(), env());
    return client
        .get("/contract")
        .body()
        .text()
        .lines()
        .map(
            fact ->
                DynamicTest.dynamicTest(
                    fact,
                    () -> assertEquals("passed", client.get("/contract/" + fact).body().text())));
  }

  private static ContractsEnv env() {
    return new ContractsDefinition()
        .bind(
            new JvmBindings()
                .bind("DB", SqliteDatabase.inMemory().database())
                .bind("KV", KvStore.inMemory().namespace())
                .bind("R2", R2Store.inMemory().bucket())
                .bind("TEXT", "größer \"😀\"\nnext")
                .bind("emptyText", "")
                .bind("NUMBER", -42)
                .bind("OTHER_NUMBER", 1.5)
                .bind("FLAG", true)
                .bind(
                    "SETTINGS",
                    Map.of("foo", 42, "bar", "string", "inner", Map.of("foo", 1, "bar", "")))
                .bind("NAMES", List.of("a", "ü"))
                .bindSecret("API_KEY", "not to be shown"));
  }
}

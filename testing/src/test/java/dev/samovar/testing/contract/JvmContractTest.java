package dev.samovar.testing.contract;

import dev.samovar.jvm.d1.SqliteDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The contracts, kept by the JVM's implementations. */
class JvmContractTest {

  @TestFactory
  Stream<DynamicTest> d1() {
    return D1Contract.facts().stream()
        .map(
            fact ->
                DynamicTest.dynamicTest(
                    fact.name(),
                    () -> {
                      try (SqliteDatabase database = SqliteDatabase.inMemory()) {
                        fact.check().on(database.database());
                      }
                    }));
  }
}

package dev.samovar.testing.contract;

import dev.samovar.jvm.crypto.JcaCrypto;
import dev.samovar.jvm.d1.SqliteDatabase;
import dev.samovar.jvm.kv.KvStore;
import dev.samovar.jvm.r2.R2Store;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The contracts, kept by the JVM's implementations. */
class JvmContractTest {

  @TestFactory
  Stream<DynamicTest> d1() {
    return tests(
        D1Contract.facts(),
        check -> {
          try (SqliteDatabase database = SqliteDatabase.inMemory()) {
            check.on(database.database());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> kvInMemory() {
    return tests(KvContract.facts(), check -> check.on(KvStore.inMemory().namespace()));
  }

  @TestFactory
  Stream<DynamicTest> kvInAFolder(@TempDir Path folder) {
    return tests(KvContract.facts(), check -> check.on(KvStore.folder(folder).namespace()));
  }

  @TestFactory
  Stream<DynamicTest> r2InMemory() {
    return tests(R2Contract.facts(), check -> check.on(R2Store.inMemory().bucket()));
  }

  @TestFactory
  Stream<DynamicTest> r2InAFolder(@TempDir Path folder) {
    return tests(R2Contract.facts(), check -> check.on(R2Store.folder(folder).bucket()));
  }

  @TestFactory
  Stream<DynamicTest> http() {
    return tests(HttpContract.facts(), check -> check.on("no binding"));
  }

  @TestFactory
  Stream<DynamicTest> crypto() {
    JcaCrypto.use();
    return tests(CryptoContract.facts(), check -> check.on("no binding"));
  }

  private static <T> Stream<DynamicTest> tests(List<Fact<T>> facts, Run<T> run) {
    return facts.stream()
        .map(fact -> DynamicTest.dynamicTest(fact.name(), () -> run.of(fact.check())));
  }

  /** Makes a binding and checks it. */
  private interface Run<T> {
    void of(Fact.Check<T> check) throws Exception;
  }
}

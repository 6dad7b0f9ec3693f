package dev.samovar.e2e.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.e2e.fuzz.place.Target;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A short run against each worker in each place; e2e/fuzz/run makes long ones. */
class FuzzIT {

  private static final int REQUESTS = 600;

  @ParameterizedTest
  @CsvSource({
    "horatio, WASM",
    "horatio, JS",
    "horatio, JVM",
    "conformance, WASM",
    "conformance, JS",
    "conformance, JVM"
  })
  void oddRequests_causeNothingThatIsTheServersFault(String worker, Target target)
      throws IOException {
    Path root = Path.of(System.getProperty("samovar.root"));
    Options options = Options.of(worker, target, root).withRequests(REQUESTS);

    Report report = Fuzzer.run(options, tally -> {});

    System.out.println(report.text());
    Path folder = Reproductions.write(report);
    assertTrue(report.isClean(), () -> "See " + folder + "\n" + report.text());
  }
}

package dev.samovar.e2e.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** And what they do in workerd alone, on either target. */
abstract class WorkerdFacts extends DurableFacts {

  private final String folder;

  /**
   * @param folder of the built worker, below target
   */
  WorkerdFacts(String folder) {
    this.folder = folder;
  }

  @Override
  Worker started() {
    return Worker.inWorkerd(folder);
  }

  @Override
  Worker started(Path state) {
    return Worker.inWorkerd(folder, state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "idempotent ~ 3 PlatformException Error: Network connection lost.|remote=false|reset=false|retryable=true|overloaded=false",
        "overloaded ~ PlatformException Error: Network connection lost.|remote=false|reset=false|retryable=true|overloaded=true",
      })
  void lostCalls(String fact, String expected) {
    assertEquals(expected, worker.text("/feed/facts/" + fact));
  }
}

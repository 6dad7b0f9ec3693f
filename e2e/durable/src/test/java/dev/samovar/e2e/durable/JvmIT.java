package dev.samovar.e2e.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same worker on a JVM. */
final class JvmIT extends DurableFacts {

  @TempDir static Path folder;

  @Override
  Worker started() {
    return started(folder);
  }

  @Override
  Worker started(Path state) {
    return Worker.onAJvm(state);
  }

  @Test
  void alarm_outlivesTheProcess(@TempDir Path state) throws InterruptedException {
    try (Worker first = started(state)) {
      first.text("/clock/lasting/soon");
      first.kill();
    }

    try (Worker second = started(state)) {
      assertEquals("rang", second.eventually("rang", "/clock/lasting/log"));
    }
  }
}

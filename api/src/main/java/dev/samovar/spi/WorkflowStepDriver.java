package dev.samovar.spi;

import dev.samovar.workflow.StepOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** The steps of an instance as a runtime does them; values are JSON, no bytes for none. */
public interface WorkflowStepDriver {

  byte[] run(String name, StepOptions options, Supplier<byte[]> work);

  void sleep(String name, Duration duration);

  void sleepUntil(String name, Instant time);

  byte[] waitForEvent(String name, String eventType, Duration timeout);
}

package dev.samovar.processor.worker;

import dev.samovar.d1.D1Database;
import dev.samovar.worker.Bindings;

/** Compiled as this module's tests are: without the processor. */
@Bindings
public interface UnprocessedEnv {
  D1Database db();
}

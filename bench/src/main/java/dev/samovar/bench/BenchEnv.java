package dev.samovar.bench;

import dev.samovar.d1.D1Database;
import dev.samovar.worker.Bindings;

@Bindings
public interface BenchEnv {
  D1Database db();
}

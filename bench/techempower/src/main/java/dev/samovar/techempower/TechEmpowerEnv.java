package dev.samovar.techempower;

import dev.samovar.d1.D1Database;
import dev.samovar.worker.Bindings;

@Bindings
public interface TechEmpowerEnv {
  D1Database db();
}

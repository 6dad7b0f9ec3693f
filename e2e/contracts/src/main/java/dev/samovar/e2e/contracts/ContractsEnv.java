package dev.samovar.e2e.contracts;

import dev.samovar.d1.D1Database;
import dev.samovar.worker.Bindings;

@Bindings
interface ContractsEnv {

  D1Database db();
}

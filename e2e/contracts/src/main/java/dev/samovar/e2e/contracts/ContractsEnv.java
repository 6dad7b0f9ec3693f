package dev.samovar.e2e.contracts;

import dev.samovar.d1.D1Database;
import dev.samovar.kv.KvNamespace;
import dev.samovar.r2.R2Bucket;
import dev.samovar.worker.Bindings;

@Bindings
interface ContractsEnv {

  D1Database db();

  KvNamespace kv();

  R2Bucket r2();
}

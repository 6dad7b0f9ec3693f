package dev.samovar.e2e.reference;

import dev.samovar.d1.D1Database;
import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.kv.KvNamespace;
import dev.samovar.r2.R2Bucket;
import dev.samovar.worker.Bindings;

@Bindings
interface Env {
  D1Database db();

  KvNamespace kv();

  R2Bucket bucket();

  DurableObjectNamespace readers();
}

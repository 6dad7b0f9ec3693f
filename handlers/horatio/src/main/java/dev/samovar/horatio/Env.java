package dev.samovar.horatio;

import dev.samovar.d1.D1Database;
import dev.samovar.kv.KvNamespace;
import dev.samovar.r2.R2Bucket;
import dev.samovar.worker.Bindings;

/** What wrangler.toml.template binds. */
@Bindings
interface Env {
  D1Database db();

  KvNamespace sessions();

  R2Bucket photos();
}

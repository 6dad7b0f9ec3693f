package com.acme.env;

import dev.samovar.d1.D1Database;
import dev.samovar.kv.KvNamespace;
import dev.samovar.r2.R2Bucket;
import dev.samovar.worker.Binding;
import dev.samovar.worker.Bindings;
import dev.samovar.worker.Secret;
import java.util.Optional;

/** All kinds of bindings. */
@Bindings
public interface AppEnv {
  D1Database db();

  KvNamespace sessions();

  @Binding("PHOTO_BUCKET")
  R2Bucket photos();

  Secret jwtSecret();

  String environment();

  int pageSize();

  Long maximumBytes();

  boolean open();

  Optional<Secret> errorReportKey();

  Optional<Integer> retries();

  Optional<KvNamespace> cache();

  /** Not a binding: it has a body. */
  default boolean isProduction() {
    return environment().equals("production");
  }
}

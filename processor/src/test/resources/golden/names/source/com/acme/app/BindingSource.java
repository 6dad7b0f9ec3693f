package com.acme.app;

import dev.samovar.d1.D1Database;
import dev.samovar.worker.Bindings;

/** Has the name of the type that the generated class needs. */
@Bindings
public interface BindingSource {
  D1Database db();
}

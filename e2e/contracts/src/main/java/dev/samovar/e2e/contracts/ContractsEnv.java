package dev.samovar.e2e.contracts;

import com.dslplatform.json.CompiledJson;
import dev.samovar.d1.D1Database;
import dev.samovar.kv.KvNamespace;
import dev.samovar.r2.R2Bucket;
import dev.samovar.worker.Binding;
import dev.samovar.worker.Bindings;
import dev.samovar.worker.Secret;
import java.util.List;
import java.util.Optional;

@Bindings
interface ContractsEnv {

  D1Database db();

  KvNamespace kv();

  R2Bucket r2();

  String text();

  @Binding("emptyText")
  String emptyText();

  int number();

  String otherNumber();

  boolean flag();

  Settings settings();

  List<String> names();

  Secret apiKey();

  Optional<String> absentText();

  Optional<D1Database> absentDatabase();

  /** A variable that is an object; in env it is one, not a text. */
  @CompiledJson
  record Settings(int foo, String bar, Optional<Settings> inner) {}
}

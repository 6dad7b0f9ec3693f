package dev.samovar.spi;

import dev.samovar.http.Body;
import dev.samovar.kv.KvListOptions;
import dev.samovar.kv.KvPage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A KV namespace as a runtime reaches it; {@link dev.samovar.kv.KvNamespace} is over one of these,
 * with what all runtimes share: limits and conversions.
 *
 * <p>Keys and options have been checked. Each method throws {@link dev.samovar.kv.KvException} when
 * KV refuses.
 */
public interface KvDriver {

  /** Null if the key is absent. */
  @Nullable KvValue get(String key, KvRead read);

  /** Those of the keys that exist. */
  Map<String, KvValue> getAll(List<String> keys, KvRead read);

  void put(String key, Body value, KvWrite write);

  KvPage list(KvListOptions options);

  void delete(String key);
}

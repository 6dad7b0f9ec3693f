package dev.samovar.kv;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param keys in the order of their UTF-8 bytes
 * @param cursor where the next page starts; empty on the last page
 * @param cacheStatus whether KV had the page in its cache, such as {@code HIT}; empty where it does
 *     not say
 */
public record KvPage(List<KvKey> keys, Optional<String> cursor, Optional<String> cacheStatus) {

  public KvPage {
    keys = Collections.unmodifiableList(keys);
  }

  /** A page of which nothing is known about a cache. */
  public KvPage(List<KvKey> keys, Optional<String> cursor) {
    this(keys, cursor, Optional.empty());
  }

  /** Whether this is the last page; a page may be empty and not the last. */
  public boolean isComplete() {
    return cursor.isEmpty();
  }
}

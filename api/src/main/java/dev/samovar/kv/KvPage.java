package dev.samovar.kv;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param keys in the order of their UTF-8 bytes
 * @param cursor where the next page starts; empty on the last page
 */
public record KvPage(List<KvKey> keys, Optional<String> cursor) {

  public KvPage {
    keys = Collections.unmodifiableList(keys);
  }

  /** Whether this is the last page; a page may be empty and not the last. */
  public boolean isComplete() {
    return cursor.isEmpty();
  }
}

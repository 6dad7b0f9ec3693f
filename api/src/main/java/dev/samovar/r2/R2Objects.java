package dev.samovar.r2;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param objects in the order of their keys' UTF-8 bytes
 * @param delimitedPrefixes what the keys have up to the delimiter, where one was asked for
 * @param cursor where the next page starts; empty on the last page
 */
public record R2Objects(
    List<R2Object> objects, List<String> delimitedPrefixes, Optional<String> cursor) {

  public R2Objects {
    objects = Collections.unmodifiableList(objects);
    delimitedPrefixes = Collections.unmodifiableList(delimitedPrefixes);
  }

  /** Whether there are more pages. */
  public boolean isTruncated() {
    return cursor.isPresent();
  }
}

package dev.samovar.spi;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A statement and what is bound to it.
 *
 * @param values each null, a Long within ±(2^53 − 1), a finite Double, a String or a byte[]
 */
public record D1Query(String sql, @Nullable Object[] values) {

  /** Whether one of the values is null: only then can a client have caused a NULL. */
  public boolean bindsNull() {
    return Arrays.asList(values).contains(null);
  }

  /** The statement only: what is bound must not show. */
  @Override
  public String toString() {
    return "D1Query[" + sql + "]";
  }
}

package dev.samovar.spi;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A statement and what is bound to it.
 *
 * @param values as PostgreSQL reads them from text; null is NULL
 * @param types the object id of each value's type; 0 lets the server take it from the context
 * @param isScript whether it may be several statements, which then have no values and whose rows
 *     nobody wants
 */
public record PostgresQuery(String sql, @Nullable String[] values, int[] types, boolean isScript) {

  private static final @Nullable String[] NO_VALUES = {};
  private static final int[] NO_TYPES = {};

  public static PostgresQuery script(String sql) {
    return new PostgresQuery(sql, NO_VALUES, NO_TYPES, true);
  }

  /** Whether one of the values is null. */
  public boolean bindsNull() {
    return Arrays.asList(values).contains(null);
  }

  /** The statement only: what is bound must not show. */
  @Override
  public String toString() {
    return "PostgresQuery[" + sql + "]";
  }
}

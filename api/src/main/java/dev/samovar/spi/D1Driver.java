package dev.samovar.spi;

import dev.samovar.d1.D1ExecResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A D1 database as a runtime reaches it; {@link dev.samovar.d1.D1Database} is over one of these,
 * with what all runtimes share: limits, conversions, mapping.
 *
 * <p>Each method throws {@link dev.samovar.d1.D1Exception}, made by its {@code of}, when the
 * database refuses.
 */
public interface D1Driver {

  /** Columns in order, also those of one name; no meta data. At most that many rows are given. */
  D1Rows raw(D1Query query, int maxRows);

  /** Rows and meta data; of columns with one name the last is given. */
  D1Rows all(D1Query query);

  /** As {@link #all}, for a statement whose rows are not wanted. */
  D1Rows run(D1Query query);

  /** All or none, in order. */
  List<D1Rows> batch(List<D1Query> queries);

  D1ExecResult exec(String sql);

  /**
   * @param constraintOrBookmark empty for the default, which is {@code first-unconstrained}
   */
  D1Driver session(String constraintOrBookmark);

  /** Of a session the latest bookmark; null before its first query, and outside a session. */
  @Nullable String bookmark();
}

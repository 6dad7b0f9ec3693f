package dev.samovar.d1;

import dev.samovar.sql.Row;
import java.util.List;

/** What statements are made for: a {@link D1Database} or one of its {@link D1Session}s. */
public interface D1Queryable {

  /**
   * A statement to bind and run; nothing is sent yet.
   *
   * @param sql one statement, at most {@value D1Limits#SQL_BYTES} bytes; values as {@code ?} or
   *     {@code ?1}
   * @throws D1Exception if it is too long
   */
  D1PreparedStatement prepare(String sql);

  /**
   * Run the statements in order, in one transaction: if one fails, none has happened.
   *
   * @return a result for each statement; {@link D1Result#as} reads its rows as records
   * @throws D1Exception if the list is empty or one of the statements fails
   * @see <a href="https://developers.cloudflare.com/d1/worker-api/d1-database/#batch">D1: batch</a>
   */
  List<D1Result<Row>> batch(List<D1PreparedStatement> statements);

  /** As {@link #batch(List)}. */
  List<D1Result<Row>> batch(D1PreparedStatement... statements);
}

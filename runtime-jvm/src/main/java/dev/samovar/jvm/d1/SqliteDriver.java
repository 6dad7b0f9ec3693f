package dev.samovar.jvm.d1;

import dev.samovar.d1.D1ExecResult;
import dev.samovar.d1.D1Session;
import dev.samovar.spi.D1Driver;
import dev.samovar.spi.D1Query;
import dev.samovar.spi.D1Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The database, or a session over it: there is one copy of the data, so a session sees all. */
final class SqliteDriver implements D1Driver {

  private final SqliteDatabase database;
  private final @Nullable String constraint;
  private @Nullable String bookmark;

  /**
   * @param constraint null outside a session
   */
  SqliteDriver(SqliteDatabase database, @Nullable String constraint) {
    this.database = database;
    this.constraint = constraint;
    this.bookmark = constraint == null || isConstraint(constraint) ? null : constraint;
  }

  @Override
  public D1Rows raw(D1Query query, int maxRows) {
    D1Rows answer = one(query, true);
    boolean fits = answer.rows().size() <= maxRows;
    return fits
        ? answer
        : new D1Rows(answer.columns(), answer.rows().subList(0, maxRows), answer.meta());
  }

  @Override
  public D1Rows all(D1Query query) {
    return one(query, false);
  }

  @Override
  public D1Rows run(D1Query query) {
    return one(query, false);
  }

  @Override
  public List<D1Rows> batch(List<D1Query> queries) {
    List<D1Rows> answers = database.all(queries, false);
    move();
    return answers;
  }

  @Override
  public D1ExecResult exec(String sql) {
    return database.exec(sql);
  }

  @Override
  public D1Driver session(String constraintOrBookmark) {
    return new SqliteDriver(
        database,
        constraintOrBookmark.isEmpty() ? D1Session.FIRST_UNCONSTRAINED : constraintOrBookmark);
  }

  @Override
  public @Nullable String bookmark() {
    return bookmark;
  }

  private D1Rows one(D1Query query, boolean everyColumn) {
    D1Rows answer = database.all(List.of(query), everyColumn).get(0);
    move();
    return answer;
  }

  private void move() {
    if (constraint == null) {
      return;
    }
    String latest = database.bookmark();
    if (bookmark == null || bookmark.compareTo(latest) < 0) {
      bookmark = latest;
    }
  }

  private static boolean isConstraint(String text) {
    return text.equals(D1Session.FIRST_PRIMARY) || text.equals(D1Session.FIRST_UNCONSTRAINED);
  }
}

package dev.samovar.testing.contract;

import dev.samovar.postgres.PostgresDatabase;
import dev.samovar.postgres.PostgresException;
import dev.samovar.postgres.PostgresResult;
import dev.samovar.postgres.PostgresStatement;
import dev.samovar.sql.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements, batches, scripts and cursors. */
final class PostgresStatementFacts {

  private PostgresStatementFacts() {}

  static List<Fact<PostgresDatabase>> facts() {
    return new Facts<PostgresDatabase>()
        .fact("noRow_isEmpty", PostgresStatementFacts::noRow)
        .fact("rows_areRecords", PostgresStatementFacts::records)
        .fact("oneColumn_isItsValue", PostgresStatementFacts::oneColumn)
        .fact("statement_isBoundAgain", PostgresStatementFacts::boundAgain)
        .fact("parameter_isUsedTwice", PostgresStatementFacts::usedTwice)
        .fact("questionMark_isAnOperator", PostgresStatementFacts::questionMark)
        .fact("lastColumnOfAName_counts", PostgresStatementFacts::sameName)
        .fact("changedRows_areCounted", PostgresStatementFacts::counted)
        .fact("returning_givesRows", PostgresStatementFacts::returning)
        .fact("batch_isInOrder", PostgresStatementFacts::batch)
        .fact("failedBatch_hasNotHappened", PostgresStatementFacts::failedBatch)
        .fact("failedScript_hasNotHappened", PostgresStatementFacts::failedScript)
        .fact("statement_isPreparedOnce", PostgresStatementFacts::preparedOnce)
        .fact("changedTable_isPreparedAnew", PostgresStatementFacts::changedTable)
        .fact("cursor_givesAllRowsInOrder", PostgresStatementFacts::cursor)
        .fact("cursor_endsWithItsAction", PostgresStatementFacts::cursorEnds)
        .list();
  }

  private static void noRow(PostgresDatabase db) {
    Claim.same(
        "first", Optional.empty(), db.prepare("SELECT 1 AS one WHERE false").first(Long.class));
    Claim.same("all", List.of(), db.prepare("SELECT 1 AS one WHERE false").all().rows());
    Claim.same("list", List.of(), db.prepare("SELECT 1 AS one WHERE false").list(Long.class));
  }

  private static void records(PostgresDatabase db) {
    PostgresContract.people(db, "person_records");

    PostgresResult<Person> found =
        db.prepare("SELECT * FROM person_records WHERE age > $1 ORDER BY id")
            .bind(20)
            .all(Person.class);

    Claim.same(
        "rows",
        List.of(new Person(1, "Freddie Pearce", 26), new Person(2, "Wynne Ogley", 67)),
        found.rows());
    Claim.same("count", 2L, found.count());
    Claim.same("command", "SELECT", found.command());
  }

  private static void oneColumn(PostgresDatabase db) {
    Claim.same("long", Optional.of(3L), db.prepare("SELECT 1 + 2").first(Long.class));
    Claim.same("text", Optional.of("ab"), db.prepare("SELECT 'a' || 'b'").first(String.class));
    Claim.same(
        "count", Optional.of(0L), db.prepare("SELECT count(*) WHERE false").first(Long.class));
    Claim.same(
        "list", List.of(1L, 2L), db.prepare("SELECT generate_series(1, 2)").list(Long.class));
  }

  private static void boundAgain(PostgresDatabase db) {
    PostgresStatement twice = db.prepare("SELECT $1::int * 2");

    Claim.same("4", Optional.of(4L), twice.bind(2).first(Long.class));
    Claim.same("6", Optional.of(6L), twice.bind(3).first(Long.class));
    Claim.same("long", Optional.of(8L), twice.bind(4L).first(Long.class));
  }

  private static void usedTwice(PostgresDatabase db) {
    PostgresStatement either = db.prepare("SELECT $2::text WHERE $1::int IS NULL OR $1 > 5");

    Claim.same("null", Optional.of("b"), either.bind(null, "b").first(String.class));
    Claim.same("less", Optional.empty(), either.bind(5, "b").first(String.class));
  }

  private static void questionMark(PostgresDatabase db) {
    Claim.same(
        "jsonb ? text",
        Optional.of(true),
        db.prepare("SELECT '{\"a\": 1}'::jsonb ? $1").bind("a").first(Boolean.class));
  }

  private static void sameName(PostgresDatabase db) {
    Row row = db.prepare("SELECT 1 AS a, 2 AS a").first().orElseThrow();

    Claim.same("by name", 2L, row.longValue("a"));
    Claim.same("by place", 1L, row.cell(0));
  }

  private static void counted(PostgresDatabase db) {
    PostgresContract.people(db, "person_counted");

    PostgresResult<Row> updated =
        db.prepare("UPDATE person_counted SET age = age + 1 WHERE id < $1").bind(3).run();

    Claim.same("count", 2L, updated.count());
    Claim.same("command", "UPDATE", updated.command());
    Claim.same("rows", List.of(), updated.rows());
  }

  private static void returning(PostgresDatabase db) {
    PostgresContract.people(db, "person_returning");

    PostgresResult<Person> inserted =
        db.prepare("INSERT INTO person_returning VALUES ($1, $2, $3), (8, 'b', 9) RETURNING *")
            .bind(7, "a", 8)
            .all(Person.class);

    Claim.same("rows", List.of(new Person(7, "a", 8), new Person(8, "b", 9)), inserted.rows());
    Claim.same("count", 2L, inserted.count());
  }

  private static void batch(PostgresDatabase db) {
    PostgresContract.people(db, "person_batch");
    PostgresStatement insert = db.prepare("INSERT INTO person_batch VALUES ($1, $2, 1)");

    List<PostgresResult<Row>> results =
        db.batch(
            insert.bind(10, "ten"),
            insert.bind(11, "eleven"),
            db.prepare("SELECT * FROM person_batch WHERE id > $1 ORDER BY id").bind(9));

    Claim.same("results", 3, results.size());
    Claim.same("inserted", 1L, results.get(0).count());
    Claim.same(
        "selected",
        List.of(new Person(10, "ten", 1), new Person(11, "eleven", 1)),
        results.get(2).as(Person.class).rows());
  }

  private static void failedBatch(PostgresDatabase db) {
    PostgresContract.people(db, "person_failed_batch");
    PostgresStatement insert = db.prepare("INSERT INTO person_failed_batch VALUES ($1, 'x', 1)");

    PostgresException e =
        Claim.fails(
            "batch",
            PostgresException.class,
            () -> db.batch(insert.bind(10), insert.bind(1), insert.bind(11)));

    Claim.same("kind", PostgresException.Kind.UNIQUE, e.kind());
    Claim.same("rows", 3L, count(db, "person_failed_batch"));
  }

  private static void failedScript(PostgresDatabase db) {
    PostgresContract.people(db, "person_script");

    PostgresException e =
        Claim.fails(
            "exec",
            PostgresException.class,
            () -> db.exec("DELETE FROM person_script; SELECT * FROM nowhere"));

    Claim.same("kind", PostgresException.Kind.SQL, e.kind());
    Claim.same("rows", 3L, count(db, "person_script"));
  }

  private static void preparedOnce(PostgresDatabase db) {
    long prepared =
        db.transaction(
            transaction -> {
              for (int i = 0; i < 5; i++) {
                transaction.prepare("SELECT $1::int + 41").bind(i).first(Long.class);
              }
              return transaction
                  .prepare("SELECT count(*) FROM pg_prepared_statements WHERE statement = $1")
                  .bind("SELECT $1::int + 41")
                  .first(Long.class)
                  .orElseThrow();
            });

    Claim.same("prepared", 1L, prepared);
  }

  private static void changedTable(PostgresDatabase db) {
    PostgresContract.people(db, "person_changed");
    PostgresStatement select = db.prepare("SELECT * FROM person_changed WHERE id = $1");
    select.bind(1).first();

    db.exec("ALTER TABLE person_changed ADD COLUMN more int DEFAULT 7");

    Claim.same("more", 7L, select.bind(1).first().orElseThrow().longValue("more"));
  }

  private static void cursor(PostgresDatabase db) {
    List<Long> found = new ArrayList<>();

    db.prepare("SELECT n FROM generate_series(1, $1::int) n")
        .bind(250)
        .forEach(Long.class, 100, found::add);

    Claim.same("rows", 250, found.size());
    Claim.same("first", 1L, found.get(0));
    Claim.same("last", 250L, found.get(249));
  }

  private static void cursorEnds(PostgresDatabase db) {
    List<Long> found = new ArrayList<>();

    Claim.fails(
        "action",
        IllegalStateException.class,
        () ->
            db.prepare("SELECT n FROM generate_series(1, 1000) n")
                .forEach(
                    Long.class,
                    10,
                    n -> {
                      found.add(n);
                      if (n == 15) {
                        throw new IllegalStateException("enough");
                      }
                    }));

    Claim.same("rows", 15, found.size());
    Claim.same("next", Optional.of(1L), db.prepare("SELECT 1").first(Long.class));
  }

  private static long count(PostgresDatabase db, String table) {
    return db.prepare("SELECT count(*) FROM " + table).first(Long.class).orElseThrow();
  }
}

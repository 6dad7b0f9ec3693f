package dev.samovar.testing.contract;

import dev.samovar.d1.D1Database;
import dev.samovar.d1.D1Exception;
import dev.samovar.d1.D1Meta;
import dev.samovar.d1.D1PreparedStatement;
import dev.samovar.d1.D1Queryable;
import dev.samovar.d1.D1Result;
import dev.samovar.d1.D1Session;
import dev.samovar.sql.Row;
import dev.samovar.sql.RowException;
import dev.samovar.sql.RowList;
import java.util.List;
import java.util.Optional;

/** Statements, batches, sessions and their results. */
final class D1StatementFacts {

  private D1StatementFacts() {}

  static List<Fact<D1Database>> facts() {
    return new Facts<D1Database>()
        .fact("preparedStatement_isBoundAgainAndAgain", D1StatementFacts::boundAgain)
        .fact("allAndList_giveRowsInOrder", D1StatementFacts::allInOrder)
        .fact("noRow_isEmpty", D1StatementFacts::noRow)
        .fact("firstOfColumn_isItsValue", D1StatementFacts::firstOfColumn)
        .fact("firstOfMissingColumn_isRefused", D1StatementFacts::firstOfMissingColumn)
        .fact("firstOfNullColumn_isEmpty", D1StatementFacts::firstOfNullColumn)
        .fact("firstOfColumn_isItsCellWithoutAType", D1StatementFacts::untyped)
        .fact("raw_keepsColumnsOfOneName", D1StatementFacts::rawKeepsDuplicates)
        .fact("rawWithoutRows_hasItsColumns", D1StatementFacts::rawWithoutRows)
        .fact("all_givesTheLastOfColumnsOfOneName", D1StatementFacts::allGivesLast)
        .fact("numberedParameter_countsTwice", D1StatementFacts::numbered)
        .fact("run_tellsChangesAndRowId", D1StatementFacts::meta)
        .fact("returning_givesRows", D1StatementFacts::returning)
        .fact("secondStatement_givesTheRows", D1StatementFacts::twoStatements)
        .fact("batch_givesResultsInOrder", D1StatementFacts::batch)
        .fact("failedBatch_leavesNothing", D1StatementFacts::failedBatch)
        .fact("exec_countsLines", D1StatementFacts::execLines)
        .fact("failedExec_leavesNothing", D1StatementFacts::failedExec)
        .fact("session_hasBookmarkAfterItsFirstQuery", D1StatementFacts::session)
        .fact("session_goesOnFromABookmark", D1StatementFacts::bookmark)
        .fact("wideResult_comesWhole", D1StatementFacts::wide)
        .fact("databaseAndSession_areQueryable", D1StatementFacts::queryable)
        .fact("longResult_comesWhole", D1StatementFacts::longResult)
        .fact("moreThan100Values_areBoundAsOneJsonText", D1StatementFacts::manyValues)
        .list();
  }

  private static void boundAgain(D1Database db) {
    D1Contract.people(db, "bound_again");
    D1PreparedStatement byName = db.prepare("SELECT * FROM bound_again WHERE name = ?");

    D1PreparedStatement ryan = byName.bind("Ryan Upton");
    Person expected = new Person(6, "Ryan Upton", 21);

    Claim.same("all", List.of(expected), ryan.all(Person.class).rows());
    Claim.same("list", List.of(expected), ryan.list(Person.class));
    Claim.same("first", Optional.of(expected), ryan.first(Person.class));
    Claim.same("first name", Optional.of("Ryan Upton"), ryan.first("name", String.class));
    Row raw = ryan.raw().get(0);
    Claim.same("raw cell 0", 6L, raw.cell(0));
    Claim.same("raw cell 1", "Ryan Upton", raw.cell(1));
    Claim.same("raw cell 2", 21L, raw.cell(2));
    Claim.same("John", Optional.of(92), byName.bind("John Smith").first("age", Integer.class));
    Claim.same(
        "Dorian", Optional.of(19), byName.bind("Dorian Fischer").first("age", Integer.class));
  }

  private static void allInOrder(D1Database db) {
    D1Contract.people(db, "in_order");

    D1PreparedStatement old =
        db.prepare("SELECT * FROM in_order WHERE age > ? ORDER BY age DESC").bind(50);

    Claim.same("ids of all", "4 2 5", ids(old.all(Person.class).rows()));
    Claim.same("ids of a list", "4 2 5", ids(old.list(Person.class)));
  }

  private static void noRow(D1Database db) {
    D1PreparedStatement nothing = db.prepare("SELECT 1 AS id WHERE 0");

    Claim.same("first", Optional.empty(), nothing.first(Long.class));
    Claim.same("first of column", Optional.empty(), nothing.first("id", Long.class));
    Claim.same("all", List.of(), nothing.all(Long.class).rows());
    Claim.same("list", List.of(), nothing.list(Long.class));
    Claim.same("raw", List.of(), nothing.raw());
  }

  private static void firstOfColumn(D1Database db) {
    D1PreparedStatement statement = db.prepare("SELECT 1 AS a, 'two' AS b, 3.5 AS c");

    Claim.same("a", Optional.of(1L), statement.first("a", Long.class));
    Claim.same("b", Optional.of("two"), statement.first("b", String.class));
    Claim.same("c", Optional.of(3.5), statement.first("c", Double.class));
  }

  private static void firstOfMissingColumn(D1Database db) {
    RowException e =
        Claim.fails(
            "first of nope",
            RowException.class,
            () -> db.prepare("SELECT 1 AS a, 2 AS b").first("nope", Long.class));

    Claim.contains("message", "no column 'nope'", e.getMessage());
    Claim.contains("message", "a, b", e.getMessage());
  }

  private static void firstOfNullColumn(D1Database db) {
    Claim.same("first", Optional.empty(), db.prepare("SELECT NULL AS a").first("a", String.class));
  }

  private static void untyped(D1Database db) {
    D1PreparedStatement statement = db.prepare("SELECT 1 AS a, 'two' AS b, 3.5 AS c, NULL AS d");
    Row row = statement.first().orElseThrow();

    Claim.same("a", Optional.of(1L), statement.first("a"));
    Claim.same("b", Optional.of("two"), statement.first("b"));
    Claim.same("c", Optional.of(3.5), statement.first("c"));
    Claim.same("d", Optional.empty(), statement.first("d"));
    Claim.same("cell b", "two", row.cell("b"));
    Claim.same("cell d", null, row.cell("d"));
    Claim.same("no row", Optional.empty(), db.prepare("SELECT 1 AS a WHERE 0").first("a"));
    Claim.fails("missing", RowException.class, () -> statement.first("nope"));
    Claim.fails("missing", RowException.class, () -> row.cell("nope"));
  }

  private static void rawWithoutRows(D1Database db) {
    RowList none = db.prepare("SELECT 1 AS a, 2 AS a, 3 AS b WHERE 0").raw();
    RowList one = db.prepare("SELECT 1 AS a, 2 AS a, 3 AS b").raw();

    Claim.same("rows", 0, none.size());
    Claim.same("columns", List.of("a", "a", "b"), none.columns());
    Claim.same("columns with a row", List.of("a", "a", "b"), one.columns());
    D1Contract.people(db, "emptied");
    RowList changed = db.prepare("DELETE FROM emptied WHERE id = -1").raw();
    Claim.same("of no query", List.of(), changed.columns());
  }

  private static void queryable(D1Database db) {
    for (D1Queryable each : List.of(db, db.withSession(D1Session.FIRST_PRIMARY))) {
      D1Result<Row> result = each.batch(each.prepare("SELECT 1 AS a")).get(0);

      Claim.holds("success", result.isSuccess());
      Claim.same("a", 1L, result.rows().get(0).cell("a"));
      Claim.holds(
          "timings", result.meta().sqlDuration().map(time -> !time.isNegative()).orElse(false));
    }
  }

  private static void rawKeepsDuplicates(D1Database db) {
    Row row = db.prepare("SELECT 1 AS a, 2 AS a, 3 AS b").raw().get(0);

    Claim.same("columns", List.of("a", "a", "b"), row.columns());
    Claim.same("cell 0", 1L, row.cell(0));
    Claim.same("cell 1", 2L, row.cell(1));
  }

  private static void allGivesLast(D1Database db) {
    D1PreparedStatement twice = db.prepare("SELECT 1 AS a, 2 AS a, 3 AS b");
    Row row = twice.all().rows().get(0);

    Claim.same("columns", List.of("a", "b"), row.columns());
    Claim.same("a", 2L, row.longValue("a"));
    Claim.same("a of a list", List.of(2L), twice.list(listed -> listed.longValue("a")));
  }

  private static void numbered(D1Database db) {
    Row row = db.prepare("SELECT ?2, ?1, ?2").bind("one", "two").raw().get(0);

    Claim.same("cells", "two one two", row.cell(0) + " " + row.cell(1) + " " + row.cell(2));
  }

  private static void meta(D1Database db) {
    D1Contract.people(db, "meta");

    D1Meta insert = db.prepare("INSERT INTO meta VALUES (70, 'New', 1)").run().meta();
    D1Meta update = db.prepare("UPDATE meta SET age = 2 WHERE id > ?").bind(5).run().meta();
    D1Meta select = db.prepare("SELECT * FROM meta").all().meta();

    Claim.same("changes of insert", 1L, insert.changes());
    Claim.same("row id of insert", 70L, insert.lastRowId().orElse(-1));
    Claim.holds("insert changed the database", insert.changedDb());
    Claim.same("changes of update", 2L, update.changes());
    Claim.same("changes of select", 0L, select.changes());
    Claim.holds("select did not change the database", !select.changedDb());
    Claim.holds("size", select.sizeAfter() > 0);
    Claim.same("rows read", 7L, select.rowsRead());
  }

  private static void returning(D1Database db) {
    D1Contract.people(db, "returning_rows");

    D1Result<Row> result =
        db.prepare("INSERT INTO returning_rows (name, age) VALUES (?, ?) RETURNING id, age")
            .bind("New", 5)
            .run();

    Claim.same("rows", 1, result.rows().size());
    Claim.same("id", 7L, result.rows().get(0).longValue("id"));
    Claim.same("age", 5, result.rows().get(0).intValue("age"));
  }

  private static void twoStatements(D1Database db) {
    Claim.same(
        "value",
        Optional.of(2L),
        db.prepare("SELECT 1 AS a; SELECT ? AS b").bind(2).first("b", Long.class));
  }

  private static void batch(D1Database db) {
    D1Contract.people(db, "batched");

    List<D1Result<Row>> results =
        db.batch(
            db.prepare("SELECT * FROM batched WHERE id < ?").bind(4),
            db.prepare("SELECT * FROM batched WHERE id > 9"),
            db.prepare("SELECT * FROM batched WHERE id > ?").bind(4));

    Claim.same("results", 3, results.size());
    Claim.same("first", "1 2 3", ids(results.get(0).as(Person.class).rows()));
    Claim.same("second", "", ids(results.get(1).as(Person.class).rows()));
    Claim.same("third", "5 6", ids(results.get(2).as(Person.class).rows()));
  }

  private static void failedBatch(D1Database db) {
    D1Contract.people(db, "batch_failed");

    Claim.fails(
        "batch",
        D1Exception.class,
        () ->
            db.batch(
                db.prepare("INSERT INTO batch_failed VALUES (7, 'New', 1)"),
                db.prepare("INSERT INTO batch_failed VALUES (1, 'Taken', 1)")));

    Claim.same(
        "rows", Optional.of(6L), db.prepare("SELECT count(*) FROM batch_failed").first(Long.class));
  }

  private static void execLines(D1Database db) {
    Claim.same("one", 1, db.exec("SELECT 1").count());
    Claim.same("two", 2, db.exec("SELECT 1;\nSELECT 2;\n").count());
    Claim.same("blank between", 2, db.exec("SELECT 1\n\n  \nSELECT 2").count());
    Claim.same("two in a line", 1, db.exec("SELECT 1; SELECT 2;").count());
    Claim.same("carriage returns", 2, db.exec("SELECT 1;\r\nSELECT 2;\r\n").count());
  }

  private static void failedExec(D1Database db) {
    D1Contract.people(db, "exec_failed");

    Claim.fails(
        "exec",
        D1Exception.class,
        () -> db.exec("INSERT INTO exec_failed VALUES (7, 'New', 1)\nNOPE"));

    Claim.same(
        "rows", Optional.of(6L), db.prepare("SELECT count(*) FROM exec_failed").first(Long.class));
  }

  private static void session(D1Database db) {
    D1Contract.people(db, "in_session");
    D1Session session = db.withSession();

    Claim.same("bookmark before", Optional.empty(), session.bookmark());
    Claim.same(
        "row",
        Optional.of(new Person(6, "Ryan Upton", 21)),
        session.prepare("SELECT * FROM in_session WHERE id = ?").bind(6).first(Person.class));
    Claim.holds("bookmark after", session.bookmark().isPresent());
    List<D1Result<Row>> results =
        db.withSession(D1Session.FIRST_PRIMARY)
            .batch(
                session.prepare("SELECT * FROM in_session WHERE id < 3"),
                session.prepare("SELECT * FROM in_session WHERE id > 5"));
    Claim.same("first of batch", "1 2", ids(results.get(0).as(Person.class).rows()));
    Claim.same("second of batch", "6", ids(results.get(1).as(Person.class).rows()));
  }

  private static void bookmark(D1Database db) {
    D1Contract.people(db, "bookmarked");
    D1Session first = db.withSession(D1Session.FIRST_UNCONSTRAINED);
    first.prepare("SELECT * FROM bookmarked WHERE id = 1").first(Person.class);
    String bookmark = first.bookmark().orElse("");

    D1Session second = db.withSession(bookmark);

    Claim.same("bookmark before", Optional.of(bookmark), second.bookmark());
    Claim.same(
        "row",
        Optional.of(new Person(4, "John Smith", 92)),
        second.prepare("SELECT * FROM bookmarked WHERE id = 4").first(Person.class));
  }

  private static void wide(D1Database db) {
    StringBuilder sql = new StringBuilder("SELECT 0 AS c0");
    for (int i = 1; i < 100; i++) {
      sql.append(", ").append(i).append(" AS c").append(i);
    }

    Row row = db.prepare(sql.toString()).first().orElseThrow();

    Claim.same("columns", 100, row.columns().size());
    Claim.same("last", 99L, row.longValue("c99"));
  }

  private static void longResult(D1Database db) {
    List<Row> rows =
        db.prepare(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
                    + " SELECT i, 'größer 😀 ' || i AS t FROM n")
            .all()
            .rows();

    Claim.same("rows", 2000, rows.size());
    Claim.same("last number", 2000L, rows.get(1999).longValue("i"));
    Claim.same("last text", "größer 😀 2000", rows.get(1999).string("t"));
  }

  private static void manyValues(D1Database db) {
    StringBuilder ids = new StringBuilder("[0");
    for (int i = 1; i < 1000; i++) {
      ids.append(',').append(i);
    }
    D1Contract.people(db, "many_values");

    List<Person> found =
        db.prepare("SELECT * FROM many_values WHERE id IN (SELECT value FROM json_each(?))")
            .bind(ids.append(']').toString())
            .all(Person.class)
            .rows();

    Claim.same("people", 6, found.size());
  }

  private static String ids(List<Person> people) {
    StringBuilder ids = new StringBuilder();
    for (Person person : people) {
      ids.append(ids.length() == 0 ? "" : " ").append(person.id());
    }
    return ids.toString();
  }
}

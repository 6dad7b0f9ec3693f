package dev.samovar.testing.contract;

import dev.samovar.d1.D1Database;
import dev.samovar.d1.D1Exception;
import dev.samovar.d1.D1Exception.Kind;
import java.util.List;
import java.util.Optional;

/** Constraints of D1's tables that a statement breaks. */
final class D1ConstraintFacts {

  private D1ConstraintFacts() {}

  static List<Fact<D1Database>> facts() {
    return new Facts<D1Database>()
        .fact("uniqueConstraint_namesTableAndColumn", D1ConstraintFacts::unique)
        .fact("primaryKey_isUnique", D1ConstraintFacts::primaryKey)
        .fact("notNullConstraint_namesTableAndColumn", D1ConstraintFacts::notNull)
        .fact("notNullColumnThatIsLeftOut_isLogged", D1ConstraintFacts::notNullLeftOut)
        .fact("checkConstraint_isTold", D1ConstraintFacts::check)
        .fact("foreignKeys_areEnforced", D1ConstraintFacts::foreignKey)
        .fact("strictTable_refusesOtherTypes", D1ConstraintFacts::strict)
        .list();
  }

  private static void unique(D1Database db) {
    constrained(db, "uniques");

    D1Exception e =
        D1ErrorFacts.refused(
            () -> db.prepare("INSERT INTO uniques VALUES (2, 'u', 'n', 5, NULL)").run());

    Claim.same("kind", Kind.UNIQUE, e.kind());
    Claim.same("table", Optional.of("uniques"), e.table());
    Claim.same("columns", List.of("u"), e.columns());
    Claim.same("code", Optional.of("SQLITE_CONSTRAINT_UNIQUE"), e.code());
  }

  private static void primaryKey(D1Database db) {
    db.exec(
        "DROP TABLE IF EXISTS pairs\nCREATE TABLE pairs (a TEXT, b TEXT, PRIMARY KEY (a, b)) WITHOUT ROWID\nINSERT INTO pairs VALUES ('a', 'b')");

    D1Exception e =
        D1ErrorFacts.refused(() -> db.prepare("INSERT INTO pairs VALUES ('a', 'b')").run());

    Claim.same("kind", Kind.UNIQUE, e.kind());
    Claim.same("table", Optional.of("pairs"), e.table());
    Claim.same("columns", List.of("a", "b"), e.columns());
  }

  private static void notNull(D1Database db) {
    constrained(db, "not_nulls");

    D1Exception e =
        D1ErrorFacts.refused(
            () ->
                db.prepare("INSERT INTO not_nulls VALUES (2, 'v', ?, 5, NULL)")
                    .bind((Object) null)
                    .run());

    Claim.same("kind", Kind.NOT_NULL, e.kind());
    Claim.same("table", Optional.of("not_nulls"), e.table());
    Claim.same("columns", List.of("n"), e.columns());
    Claim.refused("answer", 422, e);
    Claim.holds("a client may have sent the null", !e.isLogged());
  }

  /** No client can send what the statement leaves out. */
  private static void notNullLeftOut(D1Database db) {
    constrained(db, "left_out");

    D1Exception e =
        D1ErrorFacts.refused(
            () -> db.prepare("INSERT INTO left_out (id, u) VALUES (2, ?)").bind("v").run());

    Claim.refused("answer", 422, e);
    Claim.holds("it is the statement's fault", e.isLogged());
  }

  private static void check(D1Database db) {
    constrained(db, "checks");

    D1Exception e =
        D1ErrorFacts.refused(
            () -> db.prepare("INSERT INTO checks VALUES (2, 'v', 'n', -5, NULL)").run());

    Claim.same("kind", Kind.CHECK, e.kind());
    Claim.holds("constraint", e.isConstraintViolation());
    Claim.contains("message", "CHECK constraint failed: c > 0", e.getMessage());
  }

  private static void foreignKey(D1Database db) {
    constrained(db, "foreign_keys_on");

    D1Exception e =
        D1ErrorFacts.refused(
            () -> db.prepare("INSERT INTO foreign_keys_on VALUES (2, 'v', 'n', 5, 99)").run());

    Claim.same("kind", Kind.FOREIGN_KEY, e.kind());
  }

  private static void strict(D1Database db) {
    db.exec("DROP TABLE IF EXISTS strict_one\nCREATE TABLE strict_one (i INTEGER) STRICT");

    D1Exception e =
        D1ErrorFacts.refused(
            () -> db.prepare("INSERT INTO strict_one VALUES (?)").bind("abc").run());

    Claim.same("kind", Kind.DATATYPE, e.kind());
  }

  static void constrained(D1Database db, String table) {
    db.exec(
        "DROP TABLE IF EXISTS "
            + table
            + "\nCREATE TABLE "
            + table
            + " (id INTEGER PRIMARY KEY, u TEXT UNIQUE, n TEXT NOT NULL, c INTEGER CHECK (c > 0), parent INTEGER REFERENCES "
            + table
            + "(id))\nINSERT INTO "
            + table
            + " VALUES (1, 'u', 'n', 5, NULL)");
  }
}

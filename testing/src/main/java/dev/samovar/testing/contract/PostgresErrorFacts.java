package dev.samovar.testing.contract;

import dev.samovar.postgres.PostgresDatabase;
import dev.samovar.postgres.PostgresException;
import dev.samovar.postgres.PostgresException.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a server refuses, and how that is said. */
final class PostgresErrorFacts {

  private PostgresErrorFacts() {}

  static List<Fact<PostgresDatabase>> facts() {
    return new Facts<PostgresDatabase>()
        .fact("uniqueConstraint_isNamed", PostgresErrorFacts::unique)
        .fact("notNullConstraint_namesTheColumn", PostgresErrorFacts::notNull)
        .fact("notNullColumnThatIsLeftOut_isLogged", PostgresErrorFacts::notNullLeftOut)
        .fact("checkConstraint_isNamed", PostgresErrorFacts::check)
        .fact("foreignKey_isNamed", PostgresErrorFacts::foreignKey)
        .fact("invalidSql_isQuoted", PostgresErrorFacts::invalidSql)
        .fact("missingTable_isSaid", PostgresErrorFacts::missingTable)
        .fact("values_areNotInMessages", PostgresErrorFacts::noValues)
        .fact("wrongNumberOfValues_isRefused", PostgresErrorFacts::wrongNumber)
        .fact("unknownType_isRefused", PostgresErrorFacts::unknownType)
        .fact("nul_isRefused", PostgresErrorFacts::nul)
        .fact("severalStatements_areRefused", PostgresErrorFacts::several)
        .fact("slowStatement_isStopped", PostgresErrorFacts::slow)
        .fact("slowStatement_isStoppedInATransaction", PostgresErrorFacts::slowInTransaction)
        .fact("afterAFailure_theNextWorks", PostgresErrorFacts::next)
        .fact("valueOfAClient_is4xx", PostgresErrorFacts::clientValues)
        .list();
  }

  private static void unique(PostgresDatabase db) {
    constrained(db, "uniques");

    PostgresException e =
        refused(() -> db.prepare("INSERT INTO uniques VALUES (2, 'u', 'n', 5, NULL)").run());

    Claim.same("kind", Kind.UNIQUE, e.kind());
    Claim.same("state", "23505", e.sqlState());
    Claim.same("constraint", Optional.of("uniques_u_key"), e.constraint());
    Claim.same("table", Optional.of("uniques"), e.table());
    Claim.same("detail", Optional.of("Key (u)=(u) already exists."), e.detail());
    Claim.lacks("message", "already exists", e.getMessage());
  }

  private static void notNull(PostgresDatabase db) {
    constrained(db, "not_nulls");

    PostgresException e =
        refused(
            () ->
                db.prepare("INSERT INTO not_nulls VALUES (2, 'v', $1, 5, NULL)")
                    .bind((Object) null)
                    .run());

    Claim.same("kind", Kind.NOT_NULL, e.kind());
    Claim.same("table", Optional.of("not_nulls"), e.table());
    Claim.same("column", Optional.of("n"), e.column());
    Claim.refused("answer", 422, e);
    Claim.holds("a client may have sent the null", !e.isLogged());
  }

  /** No client can send what the statement leaves out. */
  private static void notNullLeftOut(PostgresDatabase db) {
    constrained(db, "left_out");

    PostgresException e =
        refused(() -> db.prepare("INSERT INTO left_out (id, u) VALUES (2, $1)").bind("v").run());

    Claim.refused("answer", 422, e);
    Claim.holds("it is the statement's fault", e.isLogged());
  }

  private static void check(PostgresDatabase db) {
    constrained(db, "checks");

    PostgresException e =
        refused(() -> db.prepare("INSERT INTO checks VALUES (2, 'v', 'n', -5, NULL)").run());

    Claim.same("kind", Kind.CHECK, e.kind());
    Claim.same("constraint", Optional.of("checks_c_check"), e.constraint());
  }

  private static void foreignKey(PostgresDatabase db) {
    constrained(db, "parents");

    PostgresException e =
        refused(() -> db.prepare("INSERT INTO parents VALUES (2, 'v', 'n', 5, 99)").run());

    Claim.same("kind", Kind.FOREIGN_KEY, e.kind());
    Claim.same("constraint", Optional.of("parents_parent_fkey"), e.constraint());
  }

  private static void clientValues(PostgresDatabase db) {
    constrained(db, "client_values");
    String insert = "INSERT INTO client_values VALUES (2, $1, $2, $3, $4)";

    answered(409, () -> db.prepare(insert).bind("u", "n", 5, null).run());
    answered(409, () -> db.prepare(insert).bind("v", "n", 5, 99).run());
    answered(422, () -> db.prepare(insert).bind("v", null, 5, null).run());
    answered(422, () -> db.prepare(insert).bind("v", "n", -5, null).run());
    answered(422, () -> db.prepare("SELECT $1::text::int").bind("abc").all());
    answered(422, () -> db.prepare("SELECT $1::text::int").bind("99999999999").all());
    answered(422, () -> db.prepare("SELECT $1::text::uuid").bind("zz").all());
    answered(422, () -> db.prepare("SELECT 'a' ~ $1").bind("(").all());
    answered(422, () -> db.prepare("SELECT $1").bind("a\0b"));
    Claim.same(
        "the program's",
        Optional.empty(),
        refused(() -> db.prepare("SELECT * FROM nowhere WHERE id = $1").bind(1).all()).toHttp());
  }

  private static void answered(int status, Runnable work) {
    Claim.refused("the statement", status, refused(work));
  }

  private static void invalidSql(PostgresDatabase db) {
    PostgresException e = refused(() -> db.prepare("THIS IS NOT SQL").run());

    Claim.same("kind", Kind.SQL, e.kind());
    Claim.same("state", "42601", e.sqlState());
    Claim.same(
        "message",
        "PostgreSQL could not run the statement: syntax error at or near \"THIS\" [THIS IS NOT SQL]",
        e.getMessage());
    Claim.same("statement", "THIS IS NOT SQL", e.statement());
  }

  private static void missingTable(PostgresDatabase db) {
    PostgresException e =
        refused(() -> db.prepare("SELECT * FROM nowhere WHERE id = $1").bind(1).all());

    Claim.same("kind", Kind.SQL, e.kind());
    Claim.contains("message", "relation \"nowhere\" does not exist", e.getMessage());
  }

  private static void noValues(PostgresDatabase db) {
    PostgresException e = refused(() -> db.prepare("SELECT $1::text::int").bind("hidden").all());

    Claim.same("kind", Kind.DATATYPE, e.kind());
    Claim.contains("message", "invalid input syntax for type integer: \"…\"", e.getMessage());
    Claim.lacks("toString", "hidden", e.toString());
  }

  private static void wrongNumber(PostgresDatabase db) {
    PostgresException few = refused(() -> db.prepare("SELECT $1::int, $2::int").bind(1).all());
    PostgresException many = refused(() -> db.prepare("SELECT $1::int").bind(1, "b").all());

    Claim.same("too few", "08P01", few.sqlState());
    Claim.same("kind", Kind.SQL, few.kind());
    Claim.same("too many", "42P18", many.sqlState());
  }

  private static void unknownType(PostgresDatabase db) {
    PostgresException e = refused(() -> db.prepare("SELECT $1").bind(new StringBuilder("x")));

    Claim.same("kind", Kind.SQL, e.kind());
    Claim.contains("message", "Parameter 1 is a java.lang.StringBuilder", e.getMessage());
  }

  private static void nul(PostgresDatabase db) {
    PostgresException e = refused(() -> db.prepare("SELECT $1").bind("a\0b"));

    Claim.same("kind", Kind.DATATYPE, e.kind());
    Claim.contains("message", "Parameter 1 has a NUL character", e.getMessage());
  }

  private static void several(PostgresDatabase db) {
    PostgresException e = refused(() -> db.prepare("SELECT 1; SELECT 2").all());

    Claim.same("kind", Kind.SQL, e.kind());
  }

  private static void slow(PostgresDatabase db) {
    PostgresException e =
        refused(
            () ->
                db.prepare("SELECT pg_sleep($1)")
                    .bind(20)
                    .withTimeout(Duration.ofMillis(50))
                    .run());

    Claim.same("kind", Kind.TIMEOUT, e.kind());
    Claim.same("state", "57014", e.sqlState());
    Claim.same("next", Optional.of(1L), db.prepare("SELECT 1").first(Long.class));
    Claim.same(
        "quick",
        Optional.of(2L),
        db.prepare("SELECT 2").withTimeout(Duration.ofSeconds(5)).first(Long.class));
    Claim.same(
        "no limit is left",
        Optional.of("0"),
        db.prepare("SHOW statement_timeout").first(String.class));
  }

  private static void slowInTransaction(PostgresDatabase db) {
    long after =
        db.transaction(
            transaction -> {
              PostgresException e =
                  refused(
                      () ->
                          transaction.savepoint(
                              inner ->
                                  inner
                                      .prepare("SELECT pg_sleep(20)")
                                      .withTimeout(Duration.ofMillis(50))
                                      .run()));
              Claim.same("kind", Kind.TIMEOUT, e.kind());
              return transaction.prepare("SELECT 3").first(Long.class).orElseThrow();
            });

    Claim.same("after", 3L, after);
  }

  private static void next(PostgresDatabase db) {
    for (int i = 0; i < 3; i++) {
      refused(() -> db.prepare("SELECT $1::text::int").bind("x").all());
      refused(() -> db.exec("NOPE"));
      Claim.same("next", Optional.of(5L), db.prepare("SELECT $1::int").bind(5).first(Long.class));
    }
  }

  private static PostgresException refused(Runnable work) {
    return Claim.fails("the call", PostgresException.class, work);
  }

  private static void constrained(PostgresDatabase db, String table) {
    PostgresContract.made(
        db,
        table,
        "id int PRIMARY KEY, u text UNIQUE, n text NOT NULL, c int CHECK (c > 0), parent int REFERENCES "
            + table,
        "(1, 'u', 'n', 5, NULL)");
  }
}

package dev.samovar.testing.contract;

import dev.samovar.d1.D1Database;
import dev.samovar.d1.D1Exception;
import dev.samovar.d1.D1Exception.Kind;
import dev.samovar.worker.PlatformException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What D1 refuses, and how it says so. */
final class D1ErrorFacts {

  private D1ErrorFacts() {}

  static List<Fact<D1Database>> facts() {
    return new Facts<D1Database>()
        .fact("invalidSql_saysWhere", D1ErrorFacts::invalidSql)
        .fact("invalidStatement_isQuotedWithoutValues", D1ErrorFacts::quoted)
        .fact("missingTable_isSaid", D1ErrorFacts::missingTable)
        .fact("missingColumn_isSaid", D1ErrorFacts::missingColumn)
        .fact("wrongNumberOfValues_isRefused", D1ErrorFacts::wrongCount)
        .fact("hundredParameters_areTaken", D1ErrorFacts::hundred)
        .fact("moreParameters_areRefused", D1ErrorFacts::moreParameters)
        .fact("longStatement_isRefused", D1ErrorFacts::longStatement)
        .fact("longValue_isRefused", D1ErrorFacts::longValue)
        .fact("pattern_has50Bytes", D1ErrorFacts::pattern)
        .fact("result_has100Columns", D1ErrorFacts::columns)
        .fact("transactionStatement_isRefused", D1ErrorFacts::transaction)
        .fact("emptyStatement_isRefused", D1ErrorFacts::empty)
        .fact("emptyBatch_isRefused", D1ErrorFacts::emptyBatch)
        .fact("valueOfAClient_is4xx", D1ErrorFacts::clientValues)
        .fact("searchOfAClient_is4xx", D1ErrorFacts::search)
        .fact("statementOfTheProgram_isAFailure", D1ErrorFacts::program)
        .fact("bookmarkOfAClient_is4xx", D1ErrorFacts::bookmark)
        .fact("platformsErrorName_isKnown", D1ErrorFacts::platformName)
        .list();
  }

  private static void invalidSql(D1Database db) {
    D1Exception e = refused(() -> db.exec("THIS IS NOT VALID SQL"));

    Claim.contains(
        "message",
        "Error in line 1: THIS IS NOT VALID SQL: near \"THIS\": syntax error at offset 0: SQLITE_ERROR",
        e.getMessage());
    Claim.same("kind", Kind.SQL, e.kind());
    Claim.same("code", Optional.of("SQLITE_ERROR"), e.code());
    Claim.holds("cause", e.getCause() != null);
    Claim.holds("not retryable", !e.retryable());
  }

  private static void quoted(D1Database db) {
    D1Exception e =
        refused(
            () ->
                db.prepare("SELECT nope FROM sqlite_master WHERE name = ?").bind("hidden").first());

    Claim.contains("message", "D1 could not run the statement: ", e.getMessage());
    Claim.contains("message", "[SELECT nope FROM sqlite_master WHERE name = ?]", e.getMessage());
    Claim.lacks("message", "hidden", e.getMessage());
    Claim.same("statement", "SELECT nope FROM sqlite_master WHERE name = ?", e.statement());
  }

  private static void missingTable(D1Database db) {
    D1Exception e = refused(() -> db.prepare("SELECT * FROM nowhere").all());

    Claim.contains("message", "no such table: nowhere: SQLITE_ERROR", e.getMessage());
    Claim.same("kind", Kind.SQL, e.kind());
  }

  private static void missingColumn(D1Database db) {
    D1Exception e = refused(() -> db.prepare("SELECT zz FROM sqlite_master").all());

    Claim.contains("message", "no such column: zz at offset 7: SQLITE_ERROR", e.getMessage());
  }

  private static void wrongCount(D1Database db) {
    Claim.contains(
        "too few",
        "Wrong number of parameter bindings",
        refused(() -> db.prepare("SELECT ?, ?").bind(1).all()).getMessage());
    Claim.contains(
        "too many",
        "Wrong number of parameter bindings",
        refused(() -> db.prepare("SELECT ?").bind(1, 2).all()).getMessage());
    Claim.contains(
        "none",
        "Wrong number of parameter bindings",
        refused(() -> db.prepare("SELECT ?").first()).getMessage());
  }

  private static void hundred(D1Database db) {
    Object[] values = new Object[100];
    Arrays.fill(values, 1);

    Claim.same(
        "sum",
        Optional.of(1L),
        db.prepare("SELECT max(" + "?, ".repeat(99) + "?)").bind(values).first(Long.class));
  }

  private static void moreParameters(D1Database db) {
    Object[] values = new Object[101];
    Arrays.fill(values, 1);

    D1Exception bound = refused(() -> db.prepare("SELECT 1").bind(values));
    D1Exception named = refused(() -> db.prepare("SELECT ?101").bind(1).first());

    Claim.contains(
        "message", "at most 100 bound parameters a statement, there are 101", bound.getMessage());
    Claim.same("kind", Kind.LIMIT, bound.kind());
    Claim.contains("message", "variable number must be between ?1 and ?100", named.getMessage());
  }

  private static void longStatement(D1Database db) {
    String longest = "SELECT '" + "x".repeat(99_991) + "'";
    Claim.same(
        "100,000 bytes", 99_991, db.prepare(longest).first(String.class).orElse("").length());

    D1Exception e = refused(() -> db.prepare(longest + " "));

    Claim.same("kind", Kind.LIMIT, e.kind());
    Claim.contains("message", "at most 100000 bytes, this one has 100001", e.getMessage());
  }

  private static void longValue(D1Database db) {
    String longest = "x".repeat(2_000_000);
    Claim.same(
        "2 MB",
        Optional.of(2_000_000L),
        db.prepare("SELECT length(?)").bind(longest).first(Long.class));

    D1Exception text = refused(() -> db.prepare("SELECT ?").bind(longest + "x"));
    D1Exception blob = refused(() -> db.prepare("SELECT ?").bind((Object) new byte[2_000_001]));

    Claim.same("kind", Kind.LIMIT, text.kind());
    Claim.contains("message", "Parameter 1 has 2000001 bytes", text.getMessage());
    Claim.contains("message", "Parameter 1 has 2000001 bytes", blob.getMessage());
  }

  private static void pattern(D1Database db) {
    Claim.same(
        "50 bytes",
        Optional.of(0L),
        db.prepare("SELECT 'a' LIKE ?").bind("x".repeat(50)).first(Long.class));

    D1Exception e =
        refused(() -> db.prepare("SELECT 'a' LIKE ?").bind("x".repeat(51)).first(Long.class));

    Claim.contains("message", "LIKE or GLOB pattern too complex", e.getMessage());
    Claim.same("kind", Kind.LIMIT, e.kind());
  }

  private static void columns(D1Database db) {
    D1Exception e = refused(() -> db.prepare("SELECT " + "1, ".repeat(100) + "1").first());

    Claim.contains("message", "too many columns in result set", e.getMessage());
    Claim.same("kind", Kind.LIMIT, e.kind());
  }

  private static void transaction(D1Database db) {
    for (String sql :
        List.of(
            "BEGIN",
            "begin transaction",
            "/* a */ SAVEPOINT x",
            "ATTACH ':memory:' AS m",
            "PRAGMA journal_mode")) {
      Claim.same(sql, Kind.NOT_ALLOWED, refused(() -> db.prepare(sql).run()).kind());
    }
  }

  private static void empty(D1Database db) {
    Claim.contains(
        "prepare", "No SQL statements detected", refused(() -> db.prepare("").run()).getMessage());
    Claim.contains("exec", "No SQL statements detected", refused(() -> db.exec("")).getMessage());
  }

  private static void emptyBatch(D1Database db) {
    Claim.contains(
        "message", "at least one statement", refused(() -> db.batch(List.of())).getMessage());
  }

  private static void clientValues(D1Database db) {
    D1ConstraintFacts.constrained(db, "client_values");
    String insert = "INSERT INTO client_values VALUES (?, ?, ?, ?, ?)";
    answered(db, 409, "already_exists", insert, 1, "v", "n", 5, null);
    answered(db, 409, "already_exists", insert, 2, "u", "n", 5, null);
    answered(db, 409, "reference_conflict", insert, 2, "v", "n", 5, 99);
    answered(db, 422, "value_refused", insert, 2, "v", null, 5, null);
    answered(db, 422, "value_refused", insert, 2, "v", "n", -5, null);
    answered(db, 422, "value_refused", insert, "abc", "v", "n", 5, null);
    answered(db, 400, "number_out_of_range", insert, 1L << 53, "v", "n", 5, null);
    answered(db, 400, "number_out_of_range", "SELECT ?", 9_007_199_254_740_993L);
    answered(db, 400, "number_out_of_range", "SELECT ?", Double.NaN);
    answered(db, 400, "number_out_of_range", "SELECT ?", Instant.ofEpochSecond(253_402_300_800L));
    answered(db, 400, "number_out_of_range", "SELECT ?", LocalDate.of(10_000, 1, 1));
    answered(db, 413, "content_too_large", "SELECT ?", "x".repeat(3_000_000));
    answered(db, 413, "content_too_large", "SELECT ?", "日".repeat(1_000_000));
    answered(db, 413, "content_too_large", "SELECT ?", (Object) new byte[2_000_001]);
    answered(db, 413, "content_too_large", "SELECT ?", new BigDecimal("1e1000000000"));
    answered(db, 422, "too_many_values", "SELECT 1", new Object[101]);
    answered(db, 422, "value_refused", "SELECT 1 LIMIT ?", "abc");
    answered(db, 422, "value_refused", "SELECT json_extract(?, '$.a')", "{");
    answered(db, 422, "value_refused", "SELECT json_extract('{}', ?)", "zz");
    answered(db, 422, "value_refused", "SELECT * FROM json_each(?)", "nope");
    answered(db, 422, "number_out_of_range", "SELECT sum(x) FROM (" + TWO_NUMBERS + ")", MAX);
    answered(db, 422, "pattern_too_complex", "SELECT 'a' LIKE ?", "x".repeat(51));
    answered(db, 422, "pattern_too_complex", "SELECT 'a' GLOB ?", "x".repeat(51));
  }

  private static final String MAX = Long.toString(Long.MAX_VALUE);
  private static final String TWO_NUMBERS =
      "SELECT 9223372036854775807 AS x UNION ALL SELECT CAST(? AS INTEGER)";

  private static void search(D1Database db) {
    db.exec(
        "DROP TABLE IF EXISTS searched\nCREATE VIRTUAL TABLE searched USING fts5(words)"
            + "\nINSERT INTO searched VALUES ('hello world')");
    String sql = "SELECT words FROM searched WHERE searched MATCH ?";

    Claim.same("found", 1, db.prepare(sql).bind("hello").list(String.class).size());
    for (String words : List.of("\"", "a:b", "a AND", "(", "*", "", "NEAR(", "a^", "-a", "'")) {
      answered(db, 422, "invalid_search", sql, words);
    }
  }

  private static void program(D1Database db) {
    D1ConstraintFacts.constrained(db, "program");

    failed(() -> db.prepare("SELECT nope FROM program WHERE id = ?").bind(1).first());
    failed(() -> db.prepare("SELECT * FROM nowhere WHERE id = ?").bind(1).first());
    failed(() -> db.prepare("SELECT ?").bind(new Object()));
    failed(() -> db.prepare("SELECT ?, ?").bind(1).all());
    failed(() -> db.exec("INSERT INTO program VALUES (1, 'u', 'n', 5, NULL)"));
    failed(() -> db.batch(List.of()));
  }

  private static void failed(Runnable work) {
    Claim.same("is no client's fault", Optional.empty(), refused(work).toHttp());
  }

  private static void answered(
      D1Database db, int status, String code, String sql, @Nullable Object... values) {
    D1Exception e = refused(() -> db.prepare(sql).bind(values).all());
    Claim.refused(sql, status, e);
    Claim.same(sql, code, e.toHttp().orElseThrow().code());
    Claim.lacks("detail", "client_values", e.toHttp().orElseThrow().detail());
  }

  private static void bookmark(D1Database db) {
    for (String bookmark : List.of("a\r\nb", "日本", "a b", "a\u0000b")) {
      Claim.refused(bookmark, 400, refused(() -> db.withSession(bookmark)));
    }
    Claim.same(
        "any other",
        Optional.of(1L),
        db.withSession("nonsense").prepare("SELECT 1").first(Long.class));
  }

  private static void platformName(D1Database db) {
    D1Exception asked = refused(() -> db.prepare("SELECT * FROM nowhere").all());
    D1Exception bound = refused(() -> db.prepare("SELECT ?").bind(1L << 53));

    Claim.same("not asked", Optional.empty(), bound.platformName());
    // On a JVM there is no JavaScript error.
    Claim.same("asked", "Error", asked.platformName().orElse("Error"));
    Claim.same(
        "is there",
        asked.getCause() instanceof PlatformException,
        asked.platformName().isPresent());
  }

  static D1Exception refused(Runnable work) {
    return Claim.fails("the call", D1Exception.class, work);
  }
}

package dev.samovar.testing.contract;

import dev.samovar.d1.D1Database;
import dev.samovar.d1.D1Exception;
import dev.samovar.sql.Row;
import dev.samovar.sql.RowException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What goes in and what comes back, of every type. */
final class D1ValueFacts {

  private static final long SAFE = Row.MAX_SAFE_INTEGER;

  private D1ValueFacts() {}

  static List<Fact<D1Database>> facts() {
    return new Facts<D1Database>()
        .fact("absentValue_isNull", D1ValueFacts::absent)
        .fact("presentValue_isItsContent", D1ValueFacts::present)
        .fact("nulls_areAbsentInARecord", D1ValueFacts::nullsInRecord)
        .fact("nullInAPrimitive_isRefused", D1ValueFacts::nullInPrimitive)
        .fact("textInANumber_isRefused", D1ValueFacts::textInNumber)
        .fact("numberInAText_isRefused", D1ValueFacts::numberInText)
        .fact("missingColumn_isRefused", D1ValueFacts::missingColumn)
        .fact("fractionInAWholeNumber_isRefused", D1ValueFacts::fractionInWhole)
        .fact("absentValues_areStoredAsNull", D1ValueFacts::storedNulls)
        .fact("largestExactInteger_isExact", D1ValueFacts::largestExact)
        .fact("largerInteger_isRefusedWhenBound", D1ValueFacts::largerBound)
        .fact("largerInteger_isRefusedWhenRead", D1ValueFacts::largerRead)
        .fact("largerInteger_isExactAsText", D1ValueFacts::largerAsText)
        .fact("numbers_areBoundAsReal", D1ValueFacts::boundAsReal)
        .fact("wholeReal_isAWholeNumber", D1ValueFacts::wholeReal)
        .fact("notFinite_isRefusedWhenBound", D1ValueFacts::notFinite)
        .fact("doubles_areExact", D1ValueFacts::doubles)
        .fact("booleans_are0And1", D1ValueFacts::booleans)
        .fact("otherNumberInABoolean_isRefused", D1ValueFacts::otherBoolean)
        .fact("bytes_comeBack", D1ValueFacts::bytes)
        .fact("noBytes_areNotNull", D1ValueFacts::noBytes)
        .fact("manyBytes_comeBack", D1ValueFacts::manyBytes)
        .fact("texts_comeBack", D1ValueFacts::texts)
        .fact("emptyText_isNotNull", D1ValueFacts::emptyText)
        .fact("times_comeBack", D1ValueFacts::times)
        .fact("sqliteTimes_areRead", D1ValueFacts::sqliteTimes)
        .fact("everyType_comesBackInARecord", D1ValueFacts::mixed)
        .fact("unknownType_isRefused", D1ValueFacts::unknownType)
        .list();
  }

  private static void absent(D1Database db) {
    Claim.same(
        "null",
        Optional.of(1L),
        db.prepare("SELECT ?1 IS NULL").bind((Object) null).first(Long.class));
    Claim.same(
        "empty",
        Optional.of("null"),
        db.prepare("SELECT typeof(?1)").bind(Optional.empty()).first(String.class));
  }

  private static void present(D1Database db) {
    Claim.same(
        "text",
        Optional.of("text"),
        db.prepare("SELECT typeof(?1)").bind(Optional.of("Hello")).first(String.class));
  }

  private static void nullsInRecord(D1Database db) {
    Claim.same(
        "person",
        Optional.of(new NullablePerson(1, Optional.empty(), Optional.empty())),
        db.prepare("SELECT 1 AS id, NULL AS name, NULL AS age").first(NullablePerson.class));
  }

  private static void nullInPrimitive(D1Database db) {
    RowException e =
        Claim.fails(
            "person",
            RowException.class,
            () -> db.prepare("SELECT 1 AS id, 'x' AS name, NULL AS age").first(Person.class));

    Claim.contains("message", "'age' is NULL", e.getMessage());
  }

  private static void textInNumber(D1Database db) {
    RowException e =
        Claim.fails(
            "person",
            RowException.class,
            () ->
                db.prepare("SELECT 'hello' AS id, NULL AS name, NULL AS age")
                    .first(NullablePerson.class));

    Claim.contains("message", "'id'", e.getMessage());
    Claim.contains("message", "text", e.getMessage());
    Claim.contains("message", "number", e.getMessage());
    Claim.lacks("message", "hello", e.getMessage());
  }

  private static void numberInText(D1Database db) {
    RowException e =
        Claim.fails(
            "text", RowException.class, () -> db.prepare("SELECT 42 AS a").first(String.class));

    Claim.contains("message", "whole number", e.getMessage());
    Claim.lacks("message", "42", e.getMessage());
  }

  private static void missingColumn(D1Database db) {
    RowException e =
        Claim.fails(
            "person",
            RowException.class,
            () -> db.prepare("SELECT 1 AS id, 'x' AS name").first(NullablePerson.class));

    Claim.contains("message", "no column 'age'", e.getMessage());
  }

  private static void fractionInWhole(D1Database db) {
    RowException e =
        Claim.fails(
            "long", RowException.class, () -> db.prepare("SELECT 1.5 AS a").first(Long.class));

    Claim.contains("message", "fractional", e.getMessage());
  }

  private static void storedNulls(D1Database db) {
    D1Contract.people(db, "stored_nulls");
    var insert = db.prepare("INSERT INTO stored_nulls VALUES (?1, ?2, ?3)");

    insert.bind(7, Optional.empty(), null).run();
    insert.bind(8, Optional.of("Dude"), 12).run();

    var byId = db.prepare("SELECT * FROM stored_nulls WHERE id = ?");
    Claim.same(
        "absent",
        Optional.of(new NullablePerson(7, Optional.empty(), Optional.empty())),
        byId.bind(7).first(NullablePerson.class));
    Claim.same(
        "present",
        Optional.of(new NullablePerson(8, Optional.of("Dude"), Optional.of(12))),
        byId.bind(8).first(NullablePerson.class));
  }

  private static void largestExact(D1Database db) {
    Row row =
        db.prepare("SELECT ?1 AS bound, 9007199254740991 AS most, -9007199254740991 AS least")
            .bind(SAFE)
            .first()
            .orElseThrow();

    Claim.same("bound", SAFE, row.longValue("bound"));
    Claim.same("most", SAFE, row.longValue("most"));
    Claim.same("least", -SAFE, row.longValue("least"));
  }

  private static void largerBound(D1Database db) {
    for (long value : new long[] {SAFE + 1, -SAFE - 1, Long.MAX_VALUE, Long.MIN_VALUE}) {
      D1Exception e =
          Claim.fails("bind", D1Exception.class, () -> db.prepare("SELECT ?").bind(value));
      Claim.contains("message", "Parameter 1 is beyond", e.getMessage());
    }
  }

  private static void largerRead(D1Database db) {
    for (String value :
        List.of("9007199254740993", "9223372036854775807", "-9223372036854775808")) {
      RowException e =
          Claim.fails(
              "read " + value,
              RowException.class,
              () -> db.prepare("SELECT " + value + " AS a").first(Long.class));
      Claim.contains("message", "beyond 2^53", e.getMessage());
      Claim.contains("message", "CAST(a AS TEXT)", e.getMessage());
    }
  }

  private static void largerAsText(D1Database db) {
    db.exec("DROP TABLE IF EXISTS larger\nCREATE TABLE larger (id INTEGER)");
    BigInteger value = new BigInteger("9223372036854775807");

    db.prepare("INSERT INTO larger VALUES (?)").bind(value).run();

    Row row =
        db.prepare("SELECT typeof(id) AS type, CAST(id AS TEXT) AS id FROM larger WHERE id = ?")
            .bind(value)
            .first()
            .orElseThrow();
    Claim.same("type", "integer", row.string("type"));
    Claim.same("value", value, row.bigInteger("id"));
  }

  private static void boundAsReal(D1Database db) {
    db.exec("DROP TABLE IF EXISTS reals\nCREATE TABLE reals (i INTEGER, t TEXT)");
    db.prepare("INSERT INTO reals VALUES (?1, ?1)").bind(7).run();

    Claim.same("halved", Optional.of(3.5), db.prepare("SELECT ?1 / 2").bind(7).first(Double.class));
    Row row = db.prepare("SELECT typeof(i) AS type, t FROM reals").first().orElseThrow();
    Claim.same("in an INTEGER column", "integer", row.string("type"));
    Claim.same("in a TEXT column", "7.0", row.string("t"));
  }

  private static void wholeReal(D1Database db) {
    Claim.same("1.0", Optional.of(1L), db.prepare("SELECT 1.0 AS a").first(Long.class));
    Claim.same("as double", Optional.of(1.0), db.prepare("SELECT 1 AS a").first(Double.class));
  }

  private static void notFinite(D1Database db) {
    for (double value :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      D1Exception e =
          Claim.fails("bind", D1Exception.class, () -> db.prepare("SELECT ?").bind(value));
      Claim.contains("message", "not finite", e.getMessage());
    }
  }

  private static void doubles(D1Database db) {
    for (double value : new double[] {0.1, -1e300, 5e-324, 1.7976931348623157e308, 123456.789}) {
      Claim.same(
          "value", Optional.of(value), db.prepare("SELECT ? AS a").bind(value).first(Double.class));
    }
  }

  private static void booleans(D1Database db) {
    Row row =
        db.prepare("SELECT ?1 AS yes, ?2 AS no, 1 = 1 AS computed")
            .bind(true, false)
            .first()
            .orElseThrow();

    Claim.same("yes", true, row.booleanValue("yes"));
    Claim.same("no", false, row.booleanValue("no"));
    Claim.same("computed", true, row.booleanValue("computed"));
    Claim.same("as number", 1L, row.longValue("yes"));
  }

  private static void otherBoolean(D1Database db) {
    RowException e =
        Claim.fails(
            "2", RowException.class, () -> db.prepare("SELECT 2 AS a").first(Boolean.class));

    Claim.contains("message", "0 or 1", e.getMessage());
  }

  private static void bytes(D1Database db) {
    byte[] all = new byte[256];
    for (int i = 0; i < 256; i++) {
      all[i] = (byte) i;
    }

    Row row =
        db.prepare("SELECT ?1 AS a, typeof(?1) AS type, length(?1) AS length")
            .bind((Object) all)
            .first()
            .orElseThrow();

    Claim.sameBytes("bytes", all, row.bytes("a"));
    Claim.same("type", "blob", row.string("type"));
    Claim.same("length", 256L, row.longValue("length"));
  }

  private static void noBytes(D1Database db) {
    Row row =
        db.prepare("SELECT ?1 AS a, typeof(?1) AS type")
            .bind((Object) new byte[0])
            .first()
            .orElseThrow();

    Claim.sameBytes("bytes", new byte[0], row.bytes("a"));
    Claim.same("type", "blob", row.string("type"));
  }

  private static void manyBytes(D1Database db) {
    byte[] many = new byte[200_000];
    for (int i = 0; i < many.length; i++) {
      many[i] = (byte) (i * 31);
    }

    Row row = db.prepare("SELECT ? AS a, 'behind' AS b").bind((Object) many).first().orElseThrow();

    Claim.sameBytes("bytes", many, row.bytes("a"));
    Claim.same("behind", "behind", row.string("b"));
  }

  private static void texts(D1Database db) {
    for (String text :
        List.of(
            "plain",
            "größer",
            "a\u0000b",
            "\uFEFFmarked",
            "日本語",
            "😀👩‍👩‍👧",
            "it's \"quoted\"\n\r\t",
            "x".repeat(100_000))) {
      Claim.same(
          "text", Optional.of(text), db.prepare("SELECT ? AS a").bind(text).first(String.class));
    }
  }

  private static void emptyText(D1Database db) {
    Row row = db.prepare("SELECT ?1 AS a, typeof(?1) AS type").bind("").first().orElseThrow();

    Claim.same("text", "", row.string("a"));
    Claim.same("type", "text", row.string("type"));
  }

  private static void times(D1Database db) {
    Instant time = Instant.ofEpochMilli(1_795_248_000_007L);

    Row row =
        db.prepare("SELECT ?1 AS a, unixepoch(?1) AS seconds").bind(time).first().orElseThrow();

    Claim.same("text", "2026-11-21T08:00:00.007Z", row.string("a"));
    Claim.holds("time", time.equals(row.instant("a")));
    Claim.same("in SQL", 1_795_248_000L, row.longValue("seconds"));
  }

  private static void sqliteTimes(D1Database db) {
    Row row =
        db.prepare(
                "SELECT datetime(1795248000, 'unixepoch') AS a, '2026-11-21T08:00' AS local, unixepoch('2026-11-21') AS s")
            .first()
            .orElseThrow();

    Claim.same("datetime()", 1_795_248_000_000L, row.instant("a").toEpochMilli());
    Claim.fails("without a zone", RowException.class, () -> row.instant("local"));
    Claim.fails("a number", RowException.class, () -> row.instant("s"));
    Claim.same("epoch", 1_795_219_200_000L, row.instantOfEpochSecond("s").toEpochMilli());
  }

  private static void mixed(D1Database db) {
    db.exec(
        "DROP TABLE IF EXISTS mixed\nCREATE TABLE mixed (whole INTEGER, fraction REAL, flag INTEGER, text TEXT,"
            + " blob BLOB, mood TEXT, created_at TEXT, uuid TEXT, price TEXT)");
    Instant time = Instant.ofEpochMilli(1_700_000_000_123L);
    UUID uuid = new UUID(0x0123456789abcdefL, 0x8123456789abcdefL);
    BigDecimal price = new BigDecimal("12.50");

    db.prepare("INSERT INTO mixed VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(SAFE, 0.25, true, "t", new byte[] {1, -1}, Mood.BAD, time, uuid, price)
        .run();

    Mixed row = db.prepare("SELECT * FROM mixed").first(Mixed.class).orElseThrow();
    Claim.same("whole", SAFE, row.whole());
    Claim.same("fraction", 0.25, row.fraction());
    Claim.same("flag", true, row.flag());
    Claim.same("text", "t", row.text());
    Claim.sameBytes("blob", new byte[] {1, -1}, row.blob());
    Claim.same("mood", Mood.BAD, row.mood());
    Claim.same("time", time.toEpochMilli(), row.createdAt().toEpochMilli());
    Claim.holds("uuid", uuid.equals(row.uuid()));
    Claim.same("price", "12.50", row.price().toPlainString());
  }

  private static void unknownType(D1Database db) {
    D1Exception e =
        Claim.fails(
            "bind",
            D1Exception.class,
            () -> db.prepare("SELECT ?, ?").bind(1, new StringBuilder("secret")));

    Claim.contains("message", "Parameter 2 is a java.lang.StringBuilder", e.getMessage());
    Claim.lacks("message", "secret", e.getMessage());
  }
}

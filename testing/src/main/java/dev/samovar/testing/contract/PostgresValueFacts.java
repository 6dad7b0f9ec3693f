package dev.samovar.testing.contract;

import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import dev.samovar.postgres.PostgresDatabase;
import dev.samovar.sql.Row;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values there and back. */
final class PostgresValueFacts {

  private static final UUID ID = UUID.fromString("6f1c9c0e-3b1a-4c6e-9a52-0d6f5b7c8e90");

  private PostgresValueFacts() {}

  static List<Fact<PostgresDatabase>> facts() {
    return new Facts<PostgresDatabase>()
        .fact("integers_areExact", PostgresValueFacts::integers)
        .fact("fractions_areThemselves", PostgresValueFacts::fractions)
        .fact("numeric_isExact", PostgresValueFacts::numeric)
        .fact("booleans_areThemselves", PostgresValueFacts::booleans)
        .fact("texts_areThemselves", PostgresValueFacts::texts)
        .fact("longText_isWhole", PostgresValueFacts::longText)
        .fact("null_isNull", PostgresValueFacts::nulls)
        .fact("timestamptz_isAnInstant", PostgresValueFacts::timestamptz)
        .fact("timestamptz_isAnInstantInAnyZone", PostgresValueFacts::otherZone)
        .fact("timestamp_isInUtc", PostgresValueFacts::timestamp)
        .fact("date_isALocalDate", PostgresValueFacts::date)
        .fact("uuid_isAUuid", PostgresValueFacts::uuid)
        .fact("bytea_isBytes", PostgresValueFacts::bytea)
        .fact("json_isARecord", PostgresValueFacts::json)
        .fact("row_isARecord", PostgresValueFacts::row)
        .list();
  }

  private static void integers(PostgresDatabase db) {
    for (long value : new long[] {0, -1, Long.MAX_VALUE, Long.MIN_VALUE, (1L << 53) + 1}) {
      Claim.same("int8", value, there(db, "int8", value).longValue("v"));
    }
    Claim.same("int4", Integer.MIN_VALUE, there(db, "int4", Integer.MIN_VALUE).intValue("v"));
    Claim.same("int2", (short) -7, there(db, "int2", (short) -7).shortValue("v"));
  }

  private static void fractions(PostgresDatabase db) {
    for (double value :
        new double[] {0.1, -1.5e300, 5e-324, Double.NaN, Double.POSITIVE_INFINITY}) {
      Claim.same("float8", value, there(db, "float8", value).doubleValue("v"));
    }
    Claim.same("float4", 1.25f, there(db, "float4", 1.25f).floatValue("v"));
    Claim.same("whole", 2.0, there(db, "float8", 2).doubleValue("v"));
  }

  private static void numeric(PostgresDatabase db) {
    BigDecimal price = new BigDecimal("-123456789012345678901234567890.1234567890");
    BigInteger big = new BigInteger("123456789012345678901234567890");

    Claim.same("decimal", price, there(db, "numeric", price).decimal("v"));
    Claim.same("integer", big, there(db, "numeric", big).bigInteger("v"));
    Claim.same(
        "sum", Optional.of(new BigDecimal("0.3")), first(db, "SELECT 0.1 + 0.2", BigDecimal.class));
  }

  private static void booleans(PostgresDatabase db) {
    Claim.holds("true", there(db, "bool", true).booleanValue("v"));
    Claim.holds("false", !there(db, "bool", false).booleanValue("v"));
  }

  private static void texts(PostgresDatabase db) {
    for (String text :
        List.of("", "größer", "😀 \"quoted\" \\ 'single'", "NULL", "{a}", "line\nnext")) {
      Claim.same("text", text, there(db, "text", text).string("v"));
    }
    Claim.same("varchar", "ab", there(db, "varchar(3)", "ab").string("v"));
    Claim.same("enum", Mood.BAD, there(db, "text", Mood.BAD).enumValue("v", Mood.values()));
  }

  private static void longText(PostgresDatabase db) {
    String text = "größer ".repeat(100_000);

    Claim.same("chars", text.length(), there(db, "text", text).string("v").length());
  }

  private static void nulls(PostgresDatabase db) {
    for (String type : List.of("int8", "text", "uuid", "jsonb", "text[]", "bytea", "timestamptz")) {
      Claim.holds(type, there(db, type, null).isNull("v"));
    }
    Claim.holds("Optional", there(db, "int8", Optional.empty()).isNull("v"));
    Claim.same("Optional", 5L, there(db, "int8", Optional.of(5)).longValue("v"));
  }

  private static void timestamptz(PostgresDatabase db) {
    Instant time = Instant.parse("2026-11-21T08:00:00.123456Z");

    Row row = there(db, "timestamptz", time);

    Claim.same("instant", time, row.instant("v"));
    Claim.same("text", "2026-11-21T08:00:00.123456Z", row.string("v"));
    Claim.same(
        "whole second",
        Instant.parse("1969-12-31T23:59:59Z"),
        there(db, "timestamptz", Instant.ofEpochSecond(-1)).instant("v"));
  }

  private static void otherZone(PostgresDatabase db) {
    for (String zone : List.of("UTC", "Asia/Kolkata", "America/St_Johns", "Pacific/Kiritimati")) {
      Row row =
          db.transaction(
              transaction -> {
                transaction.prepare("SET LOCAL TimeZone = '" + zone + "'").run();
                return transaction
                    .prepare("SELECT timestamptz '2026-12-31 22:30:00.5+00' AS v")
                    .first()
                    .orElseThrow();
              });

      Claim.same(zone, Instant.parse("2026-12-31T22:30:00.500Z"), row.instant("v"));
    }
  }

  private static void timestamp(PostgresDatabase db) {
    Instant time = Instant.parse("2026-11-21T08:00:00.500Z");

    Claim.same("instant", time, there(db, "timestamp", time).instant("v"));
  }

  private static void date(PostgresDatabase db) {
    LocalDate day = LocalDate.of(2024, 2, 29);

    Claim.same("date", day, there(db, "date", day).localDate("v"));
  }

  private static void uuid(PostgresDatabase db) {
    Claim.same("uuid", ID, there(db, "uuid", ID).uuid("v"));
    Claim.same("as text", ID, there(db, "uuid", ID.toString()).uuid("v"));
    Claim.holds(
        "random", first(db, "SELECT gen_random_uuid()", UUID.class).orElseThrow().version() == 4);
  }

  private static void bytea(PostgresDatabase db) {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }

    Claim.sameBytes("bytes", bytes, there(db, "bytea", bytes).bytes("v"));
    Claim.sameBytes("none", new byte[0], there(db, "bytea", new byte[0]).bytes("v"));
  }

  private static void json(PostgresDatabase db) {
    Article.Details details = new Article.Details("größer \"A\"", List.of(1, 2));
    String text = Json.writeText(details);

    Claim.same("jsonb", details, details(there(db, "jsonb", text)));
    Claim.same("json", details, details(there(db, "json", text)));
    Claim.same(
        "operator",
        Optional.of("größer \"A\""),
        db.prepare("SELECT $1::jsonb ->> 'author'").bind(text).first(String.class));
  }

  private static Article.Details details(Row row) {
    return row.json("v", JsonType.of(Article.Details.class));
  }

  private static void row(PostgresDatabase db) {
    PostgresContract.made(
        db,
        "article",
        "id uuid PRIMARY KEY DEFAULT gen_random_uuid(), title varchar(80) NOT NULL, views int8,"
            + " price numeric, published bool, mood text, tags text[], details jsonb, cover bytea,"
            + " created_at timestamptz, due date");
    Instant time = Instant.parse("2026-11-21T08:00:00.000001Z");

    Article article =
        db.prepare(
                "INSERT INTO article (title, views, price, published, mood, tags, details, cover,"
                    + " created_at, due) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING *")
            .bind(
                "Title",
                Long.MAX_VALUE,
                new BigDecimal("9.90"),
                true,
                Mood.GOOD,
                List.of("a", "b c"),
                Json.writeText(new Article.Details("A", List.of(5))),
                new byte[] {1, 2},
                time,
                Optional.empty())
            .first(Article.class)
            .orElseThrow();

    Claim.same("views", Long.MAX_VALUE, article.views());
    Claim.same("price", new BigDecimal("9.90"), article.price());
    Claim.holds("published", article.published());
    Claim.same("mood", Mood.GOOD, article.mood());
    Claim.same("tags", List.of("a", "b c"), article.tags());
    Claim.same("details", new Article.Details("A", List.of(5)), article.details());
    Claim.sameBytes("cover", new byte[] {1, 2}, article.cover());
    Claim.same("created at", time, article.createdAt());
    Claim.same("due", Optional.empty(), article.due());
  }

  /** A value through a cast to that type, as {@code v}. */
  private static Row there(PostgresDatabase db, String type, @Nullable Object value) {
    return db.prepare("SELECT $1::" + type + " AS v").bind(value).first().orElseThrow();
  }

  private static <T> Optional<T> first(PostgresDatabase db, String sql, Class<T> type) {
    return db.prepare(sql).first(type);
  }
}

package dev.samovar.testing.contract;

import dev.samovar.json.JsonType;
import dev.samovar.postgres.PostgresDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Lists as arrays, and arrays as lists. */
final class PostgresArrayFacts {

  private PostgresArrayFacts() {}

  static List<Fact<PostgresDatabase>> facts() {
    return new Facts<PostgresDatabase>()
        .fact("array_isJson", PostgresArrayFacts::json)
        .fact("list_isAnArray", PostgresArrayFacts::lists)
        .fact("list_isOfAnyText", PostgresArrayFacts::texts)
        .fact("list_isLookedIn", PostgresArrayFacts::any)
        .fact("array_isAList", PostgresArrayFacts::asList)
        .list();
  }

  private static void json(PostgresDatabase db) {
    given(db, "int8[]", "{1,NULL,9223372036854775807}", "[1,null,9223372036854775807]");
    given(db, "bool[]", "{t,f}", "[true,false]");
    given(db, "numeric[]", "{1.10,NaN}", "[1.10,\"NaN\"]");
    given(db, "float8[]", "{0.5,-Infinity}", "[0.5,\"-Infinity\"]");
    given(db, "int4[]", "{}", "[]");
    given(db, "int4[]", "{{1,2},{3,4}}", "[[1,2],[3,4]]");
    given(db, "int4[]", "[0:1]={1,2}", "[1,2]");
    given(db, "jsonb[]", "{\"{\\\"a\\\": [1]}\"}", "[{\"a\": [1]}]");
    given(db, "date[]", "{2026-11-21}", "[\"2026-11-21\"]");
    given(db, "timestamptz[]", "{2026-11-21 08:00:00+00}", "[\"2026-11-21T08:00:00Z\"]");
  }

  private static void given(PostgresDatabase db, String type, String literal, String json) {
    Claim.same(
        type,
        json,
        db.prepare("SELECT $1::" + type + " AS v").bind(literal).first().orElseThrow().string("v"));
  }

  private static void lists(PostgresDatabase db) {
    bound(db, "int8[]", List.of(1L, -2L), "[1,-2]");
    bound(db, "int4[]", List.of(List.of(1), List.of(2)), "[[1],[2]]");
    bound(db, "text[]", List.of(), "[]");
    bound(db, "bool[]", Arrays.asList(true, null), "[true,null]");
    UUID id = UUID.fromString("6f1c9c0e-3b1a-4c6e-9a52-0d6f5b7c8e90");
    bound(db, "uuid[]", List.of(id), "[\"" + id + "\"]");
  }

  private static void bound(PostgresDatabase db, String type, List<?> list, String json) {
    Claim.same(
        type,
        json,
        db.prepare("SELECT $1::" + type + " AS v").bind(list).first().orElseThrow().string("v"));
  }

  private static void texts(PostgresDatabase db) {
    List<String> texts = List.of("", "NULL", "a,b", "{c}", "\"q\"", "\\", "größer 😀", " blank ");

    List<String> found =
        db.prepare("SELECT $1::text[] AS v")
            .bind(texts)
            .first()
            .orElseThrow()
            .json("v", JsonType.list(JsonType.of(String.class)));

    Claim.same("texts", texts, found);
  }

  private static void any(PostgresDatabase db) {
    PostgresContract.people(db, "person_any");

    List<Long> found =
        db.prepare("SELECT id FROM person_any WHERE id = ANY($1) ORDER BY id")
            .bind(List.of(3, 1, 99))
            .all(Long.class)
            .rows();

    Claim.same("ids", List.of(1L, 3L), found);
  }

  private static void asList(PostgresDatabase db) {
    List<Long> found =
        db.prepare("SELECT array_agg(n) AS v FROM generate_series(1, 3) n")
            .first()
            .orElseThrow()
            .json("v", JsonType.list(JsonType.of(Long.class)));

    Claim.same("list", List.of(1L, 2L, 3L), found);
  }
}

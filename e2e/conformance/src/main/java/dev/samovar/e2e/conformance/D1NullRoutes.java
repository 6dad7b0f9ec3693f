package dev.samovar.e2e.conformance;

import dev.samovar.d1.D1Database;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import dev.samovar.sql.RowException;
import java.util.Optional;

/** D1: values that may be absent, bound and read. */
final class D1NullRoutes implements Routes<Env> {

  private static final String BY_ID = "SELECT id, name, age FROM nullable_people WHERE id = ?";

  @Override
  public void register(RouteGroup<Env> routes) {
    add(routes, "/jsvalue_null_is_null", D1NullRoutes::nullIsNull);
    add(routes, "/serialize_optional_none", db -> typeOf(db, Optional.empty(), "null"));
    add(routes, "/serialize_optional_some", db -> typeOf(db, Optional.of("Hello"), "text"));
    add(routes, "/deserialize_optional_none", D1NullRoutes::readNone);
    add(routes, "/insert_and_retrieve_optional_none", db -> insert(db, nobody(3)));
    add(routes, "/insert_and_retrieve_optional_some", db -> insert(db, person(4, "Dude", 12)));
    add(routes, "/retrieve_optional_none", db -> read(db, nobody(1)));
    add(routes, "/retrieve_optional_some", db -> read(db, person(2, "Wynne Ogley", 67)));
    add(routes, "/retrive_first_none", D1NullRoutes::readMissing);
    add(routes, "/deserialize_with_type_mismatch", D1NullRoutes::mismatch);
  }

  private static void add(RouteGroup<Env> routes, String path, Facts facts) {
    routes.get(path, Expect.route("ok", env -> facts.check(env.db())));
  }

  private static NullablePerson nobody(int id) {
    return new NullablePerson(id, Optional.empty(), Optional.empty());
  }

  private static NullablePerson person(int id, String name, int age) {
    return new NullablePerson(id, Optional.of(name), Optional.of(age));
  }

  private static void nullIsNull(D1Database db) {
    Expect.equal(
        "SELECT ?1 IS NULL",
        Optional.of(1L),
        () -> db.prepare("SELECT ?1 IS NULL").bind(Optional.empty()).first(Long.class));
  }

  private static void typeOf(D1Database db, Optional<String> value, String type) {
    Expect.equal(
        "SELECT typeof(?1)",
        Optional.of(type),
        () -> db.prepare("SELECT typeof(?1)").bind(value).first(String.class));
  }

  private static void readNone(D1Database db) {
    Expect.equal(
        "the row",
        Optional.of(nobody(1)),
        () -> db.prepare("SELECT 1 AS id, NULL AS name, NULL AS age").first(NullablePerson.class));
  }

  private static void insert(D1Database db, NullablePerson person) {
    Expect.done(
        "insert row " + person.id(),
        () ->
            db.prepare("INSERT INTO nullable_people (id, name, age) VALUES (?1, ?2, ?3)")
                .bind(person.id(), person.name(), person.age())
                .run());
    read(db, person);
  }

  private static void read(D1Database db, NullablePerson person) {
    Expect.equal(
        "row " + person.id(),
        Optional.of(person),
        () -> db.prepare(BY_ID).bind(person.id()).first(NullablePerson.class));
  }

  private static void readMissing(D1Database db) {
    Expect.absent("row 9999", () -> db.prepare(BY_ID).bind(9999).first(NullablePerson.class));
  }

  private static void mismatch(D1Database db) {
    try {
      Object found =
          db.prepare("SELECT 'hello' AS id, NULL AS name, NULL AS age").first(NullablePerson.class);
      throw Expect.failure("a text read as a number", "a RowException", "" + found);
    } catch (RowException e) {
      for (String word : new String[] {"id", "text", "number"}) {
        Expect.equal(
            "whether '" + e.getMessage() + "' names '" + word + "'",
            true,
            () -> e.getMessage().contains(word));
      }
    }
  }

  /** What holds of the database. */
  private interface Facts {
    void check(D1Database db);
  }
}

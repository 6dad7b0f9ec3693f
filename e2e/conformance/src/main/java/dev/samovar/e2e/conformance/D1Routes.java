package dev.samovar.e2e.conformance;

import dev.samovar.d1.D1Database;
import dev.samovar.d1.D1Exception;
import dev.samovar.d1.D1PreparedStatement;
import dev.samovar.d1.D1Result;
import dev.samovar.d1.D1Session;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import dev.samovar.sql.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** D1: statements, batches, sessions, errors. */
final class D1Routes implements Routes<Env> {

  private static final String BY_ID = "SELECT id, name, age FROM people WHERE id = ?";
  private static final String INVALID = "THIS IS NOT VALID SQL";
  private static final Person RYAN = new Person(6, "Ryan Upton", 21);

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.post("/exec", D1Routes::exec);
    routes.get("/prepared", Expect.route("ok", env -> prepared(env.db())));
    routes.get("/batch", Expect.route("ok", env -> batch(env.db())));
    routes.get("/session_prepare_and_batch", Expect.route("ok", env -> session(env.db())));
    routes.get("/session_bookmark_roundtrip", Expect.route("ok", env -> bookmark(env.db())));
    routes.get("/error", Expect.route("", env -> error(env.db())));
  }

  private static Response exec(Context<Env> c) {
    return Response.text("" + c.env().db().exec(c.request().text()).count());
  }

  private static void prepared(D1Database db) {
    D1PreparedStatement byName = db.prepare("SELECT id, name, age FROM people WHERE name = ?");
    D1PreparedStatement ryan = byName.bind("Ryan Upton");
    Expect.equal("all", List.of(RYAN), () -> ryan.all(Person.class).rows());
    Expect.equal("first", Optional.of(RYAN), () -> ryan.first(Person.class));
    Expect.equal(
        "first of name", Optional.of("Ryan Upton"), () -> ryan.first("name", String.class));
    Expect.equal("raw", List.of(List.of(6L, "Ryan Upton", 21L)), () -> cells(ryan.raw()));
    Expect.equal("the age of John Smith", Optional.of(92), () -> age(byName.bind("John Smith")));
    Expect.equal(
        "the age of Dorian Fischer", Optional.of(19), () -> age(byName.bind("Dorian Fischer")));
  }

  private static Optional<Integer> age(D1PreparedStatement statement) {
    return statement.first(Person.class).map(Person::age);
  }

  private static List<List<Object>> cells(List<Row> rows) {
    return rows.stream().map(row -> Arrays.asList(row.cell(0), row.cell(1), row.cell(2))).toList();
  }

  private static void batch(D1Database db) {
    Expect.equal(
        "the ids of both results",
        List.of(List.of(1, 2, 3), List.of(5, 6)),
        () -> ids(db.batch(people(db, "id < 4"), people(db, "id > 4"))));
  }

  private static D1PreparedStatement people(D1Database db, String condition) {
    return db.prepare("SELECT id, name, age FROM people WHERE " + condition + " ORDER BY id");
  }

  private static List<List<Integer>> ids(List<D1Result<Row>> results) {
    return results.stream()
        .map(result -> result.as(Person.class).rows().stream().map(Person::id).toList())
        .toList();
  }

  private static void session(D1Database db) {
    D1Session session = db.withSession();
    Expect.absent("the bookmark before a query", session::bookmark);
    Expect.equal(
        "row 6", Optional.of(RYAN), () -> session.prepare(BY_ID).bind(6).first(Person.class));
    D1Session primary = db.withSession(D1Session.FIRST_PRIMARY);
    Expect.equal(
        "the ids of both results",
        List.of(List.of(1, 2), List.of(6)),
        () -> ids(primary.batch(people(primary, "id < 3"), people(primary, "id > 5"))));
  }

  private static D1PreparedStatement people(D1Session session, String condition) {
    return session.prepare("SELECT id, name, age FROM people WHERE " + condition + " ORDER BY id");
  }

  private static void bookmark(D1Database db) {
    D1Session first = db.withSession(D1Session.FIRST_UNCONSTRAINED);
    Expect.present("row 1", () -> first.prepare(BY_ID).bind(1).first(Person.class));
    String bookmark = first.bookmark().orElse(D1Session.FIRST_PRIMARY);
    Expect.equal("whether the bookmark is empty", false, bookmark::isEmpty);
    D1Session second = db.withSession(bookmark);
    Expect.equal(
        "row 4",
        Optional.of(new Person(4, "John Smith", 92)),
        () -> second.prepare(BY_ID).bind(4).first(Person.class));
  }

  private static void error(D1Database db) {
    String expected =
        "Error in line 1: " + INVALID + ": near \"THIS\": syntax error at offset 0: SQLITE_ERROR";
    try {
      throw Expect.failure("exec", "a D1Exception", "" + db.exec(INVALID));
    } catch (D1Exception e) {
      String messages = e.getMessage() + " " + e.getCause();
      Expect.equal("whether '" + messages + "' says why", true, () -> messages.contains(expected));
    }
  }
}

package dev.samovar.e2e.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.e2e.fuzz.mutation.Mutations;
import dev.samovar.e2e.fuzz.route.Content;
import dev.samovar.e2e.fuzz.route.Given;
import dev.samovar.e2e.fuzz.route.Route;
import dev.samovar.e2e.fuzz.route.Value;
import dev.samovar.e2e.fuzz.wire.Latin1;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaseTest {

  private static final List<Route> ROUTES =
      List.of(
          Route.of("GET", "/posts/{id}")
              .path("id", Value.given("post"))
              .query("q", Value.of("a b")),
          Route.of("POST", "/posts").body(Content.json(Value.of("{\"text\":\"é\"}"))));

  private final Given given = new Given().add("post", "1").add("post", "2");

  @Test
  void request_dependsOnSeedAndNumberOnly() {
    Case late = Case.of(7, 1234, ROUTES, given);
    for (int i = 0; i < 100; i++) {
      Case.of(7, i, ROUTES, given);
    }

    Case again = Case.of(7, 1234, ROUTES, given);

    assertEquals(late.mutations(), again.mutations());
    assertArrayEquals(late.plan().bytes(), again.plan().bytes());
  }

  @Test
  void neighbours_differ() {
    Set<String> heads = new TreeSet<>();
    for (int i = 0; i < 200; i++) {
      heads.add(Case.of(1, i, ROUTES, given).head());
    }

    assertTrue(heads.size() > 100, heads::toString);
  }

  @Test
  void everyMutation_isDrawnAndCanBeApplied() {
    Set<String> drawn = new TreeSet<>();
    for (int i = 0; i < 3000; i++) {
      drawn.addAll(Case.of(1, i, ROUTES, given).mutations());
    }

    assertEquals(new TreeSet<>(Mutations.names()), drawn);
  }

  @Test
  void validRequest_isWhole() {
    Case valid =
        IntStream.range(0, 1000)
            .mapToObj(i -> Case.of(1, i, ROUTES.subList(1, 2), given))
            .filter(each -> each.mutations().isEmpty())
            .findFirst()
            .orElseThrow();

    String sent = Latin1.of(valid.plan().bytes());

    assertEquals(
        "POST /posts HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Content-Length: 13\r\n\r\n{\"text\":\"\u00c3\u00a9\"}",
        sent);
  }
}

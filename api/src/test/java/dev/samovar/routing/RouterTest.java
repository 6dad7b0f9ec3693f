package dev.samovar.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.http.Response;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouterTest {
  private final TestTable table =
      new TestTable(
          router ->
              router
                  .get("/", c -> Response.text("root"))
                  .get("/files/{path...}", c -> Response.text("rest " + c.path("path").value()))
                  .get("/posts/{id}", c -> Response.text("post " + c.path("id").value()))
                  .get("/posts/new", c -> Response.text("new"))
                  .put("/posts/new", c -> Response.text("put new"))
                  .delete("/posts/{id}", c -> Response.text("deleted " + c.path("id").value()))
                  .get("/posts/{id}/raw", c -> Response.text("raw"))
                  .get("/a/{x}/c", c -> Response.text("a-x-c"))
                  .get("/a/b/{y}", c -> Response.text("a-b-y"))
                  .get("/a/b/d/{z...}", c -> Response.text("a-b-d-rest"))
                  .get("/@{user}", c -> Response.text("user " + c.path("user").value()))
                  .get("/café/{x}", c -> Response.text("café " + c.path("x").value()))
                  .get("/{other}", c -> Response.text("other " + c.path("other").value())));

  @ParameterizedTest
  @CsvSource({
    "/, root",
    "/posts/1, post 1",
    "/posts/new, new",
    "/posts/newer, post newer",
    "/posts/1/raw, raw",
    "/a/b/c, a-b-y",
    "/a/x/c, a-x-c",
    "/a/b/d, a-b-y",
    "/a/b/d/e/f, a-b-d-rest",
    "/@ada, user ada",
    "/@, other @",
    "/about, other about",
    "/posts/a%20b, post a b",
    "/posts/a%2Fb, post a/b",
    "/posts/a+b, post a+b",
    "/caf%C3%A9/x, café x",
    "/post%73/new, new",
    "/%40ada, user ada",
    "/%40%61da, user ada",
    "/@%c3%a9, user é",
    "/a/./b/../b/c, a-b-y",
    "/posts/x/%2e%2e/new, new",
    "/posts\\new, new",
    "/posts/..%2Fnew, post ../new"
  })
  void mostSpecificRoute_answers(String path, String answer) {
    assertEquals(answer, table.text("GET", path));
  }

  @ParameterizedTest
  @CsvSource({
    "/files/a, rest a",
    "/files/a/b/, rest a/b/",
    "/files//a//b, rest /a//b",
    "/files/https://host/a, rest https://host/a",
    "/files/a%2Fb%20c, rest a%2Fb%20c",
    "/files//, rest /",
    "/files/%7ea/%C3%a9, rest ~a/%C3%A9",
    "/files/a/../b, rest b",
    "/files/a/%zz, rest a/%zz"
  })
  void rest_isInNormalForm(String path, String answer) {
    assertEquals(answer, table.text("GET", path));
  }

  @ParameterizedTest
  @CsvSource({
    "/posts/",
    "/posts//raw",
    "/files/",
    "/a/b",
    "/posts/1/raw/",
    "//",
    "/posts/1/2",
    "/files/../x/y",
    "/posts/1%2Fraw/x"
  })
  void otherPaths_are404(String path) {
    assertEquals(404, table.ask("GET", path).status());
  }

  @Test
  void valueOfTheRouter_isEveryRequests() {
    Attribute<String> word = Attribute.named("word");
    TestTable table =
        new TestTable(r -> r.set(word, "shared").get("/", c -> Response.text(c.require(word))));

    assertEquals("shared", table.text("GET", "/"));
  }

  @Test
  void valueOfAFilter_hidesTheRouters() {
    Attribute<String> word = Attribute.named("word");
    TestTable table =
        new TestTable(
            r -> {
              r.set(word, "shared");
              r.get("/", c -> Response.text(c.require(word)));
              r.use(
                  (c, next) -> {
                    c.set(word, "own");
                    return next.handle(c);
                  });
            });

    assertEquals("own", table.text("GET", "/"));
  }

  @Test
  void methodOfALessSpecificRoute_answers() {
    assertEquals("deleted new", table.text("DELETE", "/posts/new"));
  }

  @Test
  void wrongMethod_is405WithAllow() {
    Response response = table.ask("POST", "/posts/new");

    assertEquals(405, response.status());
    assertEquals(Optional.of("DELETE, GET, HEAD, OPTIONS, PUT"), response.headers().first("allow"));
  }

  @Test
  void notFound_isAProblem() {
    Response response = table.ask("GET", "/x/y");

    assertEquals(Optional.of("application/problem+json"), response.headers().first("content-type"));
    assertTrue(response.body().text().contains("\"detail\":\"No route matches /x/y\""));
  }

  @Test
  void options_tellsTheMethods() {
    Response response = table.ask("OPTIONS", "/posts/7");

    assertEquals(204, response.status());
    assertEquals(Optional.of("DELETE, GET, HEAD, OPTIONS"), response.headers().first("allow"));
  }

  @Test
  void optionsOfNothing_is404() {
    assertEquals(404, table.ask("OPTIONS", "/x/y").status());
  }

  @ParameterizedTest
  @CsvSource({
    "/caf%C3%A9/a, café a",
    "/café/a, café a",
    "/%C3%BCber-ann, über ann",
    "/my%20files/a, blank a",
    "/my%20file-b, blank beside b",
    "/a;v=1/b, matrix b"
  })
  void literalsBeyondUrlCharacters_areWrittenDecoded(String path, String answer) {
    TestTable own =
        new TestTable(
            router ->
                router
                    .get("/café/{x}", c -> Response.text("café " + c.path("x").value()))
                    .get("/über-{x}", c -> Response.text("über " + c.path("x").value()))
                    .get("/my files/{x}", c -> Response.text("blank " + c.path("x").value()))
                    .get("/my file-{x}", c -> Response.text("blank beside " + c.path("x").value()))
                    .get("/a;v=1/{x}", c -> Response.text("matrix " + c.path("x").value())));

    assertEquals(answer, own.text("GET", path));
  }

  @Test
  void optionsRoute_answersItsPath() {
    TestTable own =
        new TestTable(
            router ->
                router
                    .get("/a", c -> Response.text("a"))
                    .post("/{all...}", c -> Response.text("posted"))
                    .options("/{all...}", c -> Response.text(c.request().path()))
                    .options("/a/b", c -> Response.text("own")));

    assertEquals("own", own.text("OPTIONS", "/a/b"));
    assertEquals("/c/d", own.text("OPTIONS", "/c/d"));
    assertEquals(
        Optional.of("GET, HEAD, OPTIONS, POST"), own.ask("OPTIONS", "/a").headers().first("allow"));
  }

  @Test
  void optionsRouteAlone_makesNo405() {
    TestTable own =
        new TestTable(router -> router.options("/{all...}", c -> Response.text("mine")));

    assertEquals(404, own.ask("GET", "/unknown").status());
    assertEquals("mine", own.text("OPTIONS", "/unknown"));
  }

  @Test
  void anyRoute_takesOptionsOfMoreSpecificPaths() {
    TestTable own =
        new TestTable(
            router ->
                router
                    .get("/a", c -> Response.text("a"))
                    .any("/{all...}", c -> Response.text("any " + c.request().path())));

    assertEquals("any /a", own.text("OPTIONS", "/a"));
  }

  @Test
  void optionsBesideAny_takesOptionsOfMoreSpecificPaths() {
    TestTable own =
        new TestTable(
            router ->
                router
                    .get("/a", c -> Response.text("a"))
                    .options("/{all...}", c -> Response.text("options"))
                    .any("/{all...}", c -> Response.text("any")));

    assertEquals("options", own.text("OPTIONS", "/a"));
    assertEquals("any", own.text("POST", "/a"));
  }

  @Test
  void head_isGetUnlessClaimed() {
    assertEquals(200, table.ask("HEAD", "/posts/1").status());

    TestTable own =
        new TestTable(
            router ->
                router
                    .get("/a", c -> Response.text("get"))
                    .head("/a", c -> Response.text("head").withStatus(202)));
    assertEquals(202, own.ask("HEAD", "/a").status());
  }

  @Test
  void any_answersWhatIsNotClaimed() {
    TestTable own =
        new TestTable(
            router ->
                router.any("/a", c -> Response.text("any")).get("/a", c -> Response.text("get")));

    assertEquals("get", own.text("GET", "/a"));
    assertEquals("any", own.text("PROPFIND", "/a"));
    assertEquals("any", own.text("OPTIONS", "/a"));
  }

  @Test
  void sameRouteTwice_isRefusedNamingBoth() {
    var e =
        assertThrows(
            IllegalStateException.class,
            () ->
                new TestTable(
                    router ->
                        router
                            .get("/posts/{id}", c -> Response.ok())
                            .get("/posts/{key}", c -> Response.ok())));

    assertEquals(
        "Routes 'GET /posts/{id}' and 'GET /posts/{key}' match the same requests; remove one",
        e.getMessage());
  }

  @Test
  void mountedRoutes_haveThePrefix() {
    Routes<String> tasks =
        routes ->
            routes
                .get("/", c -> Response.text("all"))
                .get("/{id}", c -> Response.text("task " + c.path("id").asInt()));
    TestTable own = new TestTable(router -> router.mount("/api/tasks", tasks));

    assertEquals("all", own.text("GET", "/api/tasks"));
    assertEquals("task 7", own.text("GET", "/api/tasks/7"));
    assertEquals(404, own.ask("GET", "/api/tasks/").status());
  }

  @Test
  void badPathParameter_is422NamingIt() {
    TestTable own =
        new TestTable(
            router -> router.get("/{id}", c -> Response.text("" + c.path("id").asLong())));

    Response response = own.ask("GET", "/x");

    assertEquals(422, response.status());
    String body = response.body().text();
    assertTrue(
        body.contains(
            "{\"in\":\"path\",\"name\":\"id\",\"code\":\"type\","
                + "\"message\":\"must be a whole number\"}"),
        body);
  }

  @Test
  void malformedPathParameter_is400() {
    assertEquals(400, table.ask("GET", "/posts/%zz").status());
    assertEquals(400, table.ask("GET", "/posts/%ff").status());
  }

  @Test
  void malformedLiteral_is404() {
    assertEquals(404, table.ask("GET", "/p%zz/x/y").status());
  }

  @Test
  void longPath_is404NotAnOverflow() {
    assertEquals(404, table.ask("GET", "/a/x".repeat(500_000)).status());
  }
}

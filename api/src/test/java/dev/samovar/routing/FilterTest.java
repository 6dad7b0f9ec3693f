package dev.samovar.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.HttpException;
import dev.samovar.http.NotFound;
import dev.samovar.http.Response;
import dev.samovar.http.TestRequests;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilterTest {
  private final List<String> trace = new ArrayList<>();

  @Test
  void filters_standInOrderAroundTheHandler() {
    TestTable table =
        new TestTable(
            router -> {
              router.get("/a", c -> traced("handler"));
              router.use(tracing("first"), tracing("second"));
            });

    table.ask("GET", "/a");

    assertEquals(List.of("first", "second", "handler", "/second", "/first"), trace);
  }

  @Test
  void groupFilters_seeWhatIsBelowTheirPrefix() {
    TestTable table =
        new TestTable(
            router ->
                router
                    .get("/out", c -> traced("out"))
                    .group("/in", in -> in.get("/a", c -> traced("in")).use(tracing("group"))));

    table.ask("GET", "/out");
    table.ask("GET", "/inn");
    table.ask("GET", "/in/a");
    assertEquals(List.of("out", "group", "in", "/group"), trace);

    trace.clear();
    assertEquals(404, table.ask("GET", "/in/nothing").status());
    assertEquals(404, table.ask("GET", "/%69n").status());
    assertEquals(405, table.ask("POST", "/in/a").status());
    assertEquals(204, table.ask("OPTIONS", "/in/a").status());
    assertEquals(
        List.of("group", "/group", "group", "/group", "group", "/group", "group", "/group"), trace);
  }

  @Test
  void longestPrefix_takesThe404() {
    TestTable table =
        new TestTable(
            router ->
                router
                    .group("/a", a -> a.use(tracing("a")).group("/b", b -> b.use(tracing("b"))))
                    .group("/a", other -> other.use(tracing("second")))
                    .group("", none -> none.use(tracing("without prefix"))));

    table.ask("GET", "/a/b/x");
    table.ask("GET", "/a/x");
    table.ask("GET", "/x");

    assertEquals(List.of("a", "b", "/b", "/a", "a", "/a"), trace);
  }

  @Test
  void namesOfAPrefix_haveAValueWhereNoRouteMatches() {
    TestTable table =
        new TestTable(
            router ->
                router.group(
                    "/t/{tenant}",
                    t ->
                        t.use(
                                (c, next) -> {
                                  trace.add(c.path("tenant").value());
                                  return next.handle(c);
                                })
                            .get("/a/{id}", c -> Response.ok())));

    assertEquals(404, table.ask("GET", "/t/caf%c3%a9/none").status());
    assertEquals(405, table.ask("POST", "/t/two/a/1").status());
    assertEquals(400, table.ask("GET", "/t/%zz/none").status());
    assertEquals(List.of("café", "two"), trace);
  }

  @Test
  void nameThatOnlyRoutesHave_is404WhereNoneMatches() {
    TestTable table =
        new TestTable(
            router ->
                router.group(
                    "/t",
                    t ->
                        t.use(
                                (c, next) -> {
                                  trace.add(c.path("id").value());
                                  return next.handle(c);
                                })
                            .get("/{id}", c -> Response.ok())));

    assertEquals(200, table.ask("GET", "/t/1").status());
    assertEquals(404, table.ask("GET", "/t/1/2").status());
    assertEquals(List.of("1"), trace);
  }

  @Test
  void preflight_isWithinTheGroupOfTheAnnouncedRequest() {
    TestTable table =
        new TestTable(
            router ->
                router
                    .group("", open -> open.use(tracing("open")).get("/a", c -> Response.ok()))
                    .group("", own -> own.use(tracing("own")).put("/{x}", c -> Response.ok())));

    table.ask("OPTIONS", "/a", "Access-Control-Request-Method", "PUT");
    table.ask("OPTIONS", "/a", "Access-Control-Request-Method", "GET");
    table.ask("OPTIONS", "/a", "Access-Control-Request-Method", "DELETE");

    assertEquals(List.of("own", "/own", "open", "/open", "open", "/open"), trace);
  }

  @Test
  void socketsOfOtherOrigins_are403() {
    TestTable table =
        new TestTable(
            router ->
                router
                    .use(WebSocketOrigins.allow("https://app.example"))
                    .get("/", c -> Response.text("in")));

    assertEquals(403, table.ask("GET", "/", socket("https://evil.example")).status());
    assertEquals(403, table.ask("GET", "/", socket("null")).status());
    assertEquals(403, table.ask("GET", "/", socket("https://example.com.evil.example")).status());
    assertEquals(200, table.ask("GET", "/", socket("https://app.example")).status());
    assertEquals(200, table.ask("GET", "/", socket("https://example.com")).status());
    assertEquals(200, table.ask("GET", "/", "Upgrade", "websocket").status());
    assertEquals(200, table.ask("GET", "/", "Origin", "https://evil.example").status());
  }

  private static String[] socket(String origin) {
    return new String[] {"Upgrade", "websocket", "Origin", origin};
  }

  @Test
  void nestedGroups_areWithinTheirParents() {
    TestTable table =
        new TestTable(
            router ->
                router
                    .use(tracing("root"))
                    .group(
                        "/a",
                        a ->
                            a.use(tracing("a"))
                                .group(
                                    "/b", b -> b.use(tracing("b")).get("/c", c -> traced("c")))));

    table.ask("GET", "/a/b/c");

    assertEquals(List.of("root", "a", "b", "c", "/b", "/a", "/root"), trace);
  }

  @Test
  void routerFilters_see404And405() {
    TestTable table =
        new TestTable(router -> router.use(header("x", "1")).get("/a", c -> Response.ok()));

    assertEquals(Optional.of("1"), table.ask("GET", "/none").headers().first("x"));
    assertEquals(Optional.of("1"), table.ask("POST", "/a").headers().first("x"));
  }

  @Test
  void filters_seeErrorsAsAnswers() {
    TestTable table =
        new TestTable(
            router ->
                router
                    .use(header("x", "1"))
                    .get(
                        "/a",
                        c -> {
                          throw new NotFound();
                        }));

    Response response = table.ask("GET", "/a");

    assertEquals(404, response.status());
    assertEquals(Optional.of("1"), response.headers().first("x"));
  }

  @Test
  void throwingFilter_isAnsweredWithinTheOuter() {
    Filter<String> refuse =
        (c, next) -> {
          throw HttpException.forbidden("no");
        };
    TestTable table =
        new TestTable(router -> router.use(header("x", "1"), refuse).get("/", c -> Response.ok()));

    Response response = table.ask("GET", "/");

    assertEquals(403, response.status());
    assertEquals(Optional.of("1"), response.headers().first("x"));
  }

  @Test
  void failure_isWhatWasThrown() {
    Filter<String> tell =
        (c, next) -> {
          next.handle(c);
          return Response.text(c.failure().orElseThrow().getMessage());
        };
    TestTable table =
        new TestTable(
            router ->
                router
                    .use(tell)
                    .get(
                        "/",
                        c -> {
                          throw new java.io.IOException("disk");
                        }));

    assertEquals("disk", table.text("GET", "/"));
  }

  @Test
  void stackOverflow_is500() {
    TestTable table = new TestTable(router -> router.get("/", c -> endless(c)));

    assertEquals(500, table.ask("GET", "/").status());
  }

  @Test
  void nullAnswer_is500() {
    TestTable table = new TestTable(router -> router.get("/", c -> null));

    assertEquals(500, table.ask("GET", "/").status());
  }

  @Test
  void attributes_areTypedByTheirKey() {
    Attribute<Integer> count = Attribute.named("count");
    Filter<String> set =
        (c, next) -> {
          c.set(count, 7);
          return next.handle(c);
        };
    TestTable table =
        new TestTable(
            router -> router.use(set).get("/", c -> Response.text("" + (c.require(count) + 1))));

    assertEquals("8", table.text("GET", "/"));
  }

  @Test
  void missingAttribute_is500() {
    Attribute<Integer> count = Attribute.named("count");
    TestTable table =
        new TestTable(router -> router.get("/", c -> Response.text("" + c.require(count))));

    assertEquals(500, table.ask("GET", "/").status());
  }

  @Test
  void route_isTheMatchedPattern() {
    TestTable table =
        new TestTable(router -> router.get("/a/{b}", c -> Response.text(c.route().orElse(""))));

    assertEquals("/a/{b}", table.text("GET", "/a/x"));
  }

  @Test
  void unknownName_is500() {
    TestTable table =
        new TestTable(router -> router.get("/{a}", c -> Response.text(c.path("b").value())));

    assertEquals(500, table.ask("GET", "/x").status());
  }

  @Test
  void requestId_isAnswered() {
    TestTable table =
        new TestTable(router -> router.use(RequestId.filter()).get("/", c -> Response.ok()));

    assertEquals(16, table.ask("GET", "/").headers().first("x-request-id").orElse("").length());
  }

  @Test
  void requestIdOfTheClient_isKept() {
    TestTable table =
        new TestTable(
            router -> router.use(RequestId.filter()).get("/", c -> Response.text(c.requestId())));

    assertEquals("abc-1", table.ask("GET", "/", "X-Request-Id", "abc-1").body().text());
  }

  @Test
  void requestIdThatCouldForgeALogLine_isNot() {
    TestTable table =
        new TestTable(
            router -> router.use(RequestId.filter()).get("/", c -> Response.text(c.requestId())));

    assertEquals(16, table.ask("GET", "/", "X-Request-Id", "a b").body().length());
    assertEquals(16, table.ask("GET", "/", "X-Request-Id", "a".repeat(129)).body().length());
  }

  @Test
  void bodyBeyondTheFiltersLimit_is413() {
    TestTable table =
        new TestTable(
            router ->
                router.use(BodyLimit.of(3)).post("/", c -> Response.text(c.request().text())));

    assertEquals("abc", table.ask(TestRequests.post("text/plain", "abc")).body().text());
    assertEquals(413, table.ask(TestRequests.post("text/plain", "abcd")).status());
    assertEquals(
        413, table.ask(TestRequests.of("POST", "/", Headers.empty(), Body.of("abcd"))).status());
  }

  @Test
  void secureHeaders_leaveTheHandlersOwn() {
    TestTable table =
        new TestTable(
            router ->
                router
                    .use(SecureHeaders.filter())
                    .get("/", c -> Response.ok().withHeader("x-frame-options", "DENY")));

    Response response = table.ask("GET", "/");

    assertEquals(List.of("DENY"), response.headers().all("X-Frame-Options"));
    assertTrue(response.headers().has("X-Content-Type-Options"));
  }

  @Test
  void contentSecurityPolicy_hasTheNonceOfTheRequest() {
    TestTable table =
        new TestTable(
            router ->
                router
                    .use(SecureHeaders.withContentSecurityPolicy("script-src 'nonce-{nonce}'"))
                    .get("/", c -> Response.html(c.require(SecureHeaders.NONCE))));

    Response first = table.ask("GET", "/");
    Response second = table.ask("GET", "/");

    assertEquals(
        Optional.of("script-src 'nonce-" + first.body().text() + "'"),
        first.headers().first("content-security-policy"));
    assertEquals(24, first.body().text().length());
    assertNotEquals(first.body().text(), second.body().text());
    assertTrue(first.headers().has("X-Content-Type-Options"));
  }

  private static Response endless(Context<String> c) {
    return endless(c).withStatus(200);
  }

  private Response traced(String what) {
    trace.add(what);
    return Response.ok();
  }

  private Filter<String> tracing(String name) {
    return (c, next) -> {
      trace.add(name);
      Response response = next.handle(c);
      trace.add("/" + name);
      return response;
    };
  }

  private static Filter<String> header(String name, String value) {
    return (c, next) -> next.handle(c).withHeader(name, value);
  }
}

package dev.samovar.e2e.fuzz.route;

import dev.samovar.e2e.fuzz.place.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The conformance worker of e2e/conformance, which uses every kind of binding. */
final class ConformanceSubject implements Subject {

  private static final String UUID = "3f0c2f4e-8c5b-4a55-9b5f-0a1b2c3d4e5f";

  /** Routes that assert: their comparisons hold, so that only odd requests can make them fail. */
  private static final List<String> ASSERTING =
      List.of(
          "GET /d1/prepared",
          "GET /d1/batch",
          "GET /d1/session_prepare_and_batch",
          "GET /d1/session_bookmark_roundtrip",
          "GET /d1/error",
          "GET /d1/jsvalue_null_is_null",
          "GET /d1/serialize_optional_none",
          "GET /d1/retrieve_optional_some",
          "GET /d1/deserialize_with_type_mismatch",
          "GET /r2/list-empty",
          "GET /r2/get-empty",
          "GET /r2/get",
          "PUT /r2/put",
          "PUT /r2/put-properties",
          "GET /kv/get",
          "GET /kv/get-not-found",
          "GET /kv/put-simple",
          "GET /kv/put-metadata-struct",
          "GET /kv/put-expiration");

  private static final List<String> PLAIN =
      List.of(
          "GET /request",
          "GET /async-request",
          "GET /test-data",
          "POST /nonsense-repeat",
          "GET /init-called",
          "GET /secret",
          "GET /var",
          "GET /object-var",
          "GET /bytes",
          "PUT /",
          "PATCH /async",
          "DELETE /",
          "HEAD /async",
          "GET /redirect-default",
          "GET /redirect-307",
          "GET /now",
          "GET /js_snippets/now",
          "GET /js_snippets/log",
          "GET /cloned",
          "GET /cloned-response",
          "GET /cache-example",
          "GET /rate-limit/check",
          "GET /rate-limit/bulk-test",
          "GET /durable/put-raw",
          "GET /durable/auto-response",
          "GET /durable/hello",
          "GET /durable/ctor-name",
          "GET /durable/get-by-name",
          "GET /websocket",
          "GET /durable/websocket",
          "GET /got-close-event",
          "GET /analytics-engine",
          "GET /queue");

  /** Routes that ask other hosts; workerd is given stand-ins for them, a JVM would ask them. */
  private static final List<Route> ASKING =
      List.of(
          plain("GET /fetch"),
          plain("GET /request-init-fetch"),
          plain("GET /cancelled-fetch"),
          plain("GET /remote-by-request").weighing(2),
          plain("GET /remote-by-path").weighing(2),
          Route.of("GET", "/proxy_request/https:/{empty}/{host}/{path}")
              .path("empty", Value.of(""))
              .path("host", Value.oneOf("example.com", "example.org:8443"))
              .path("path", Value.oneOf("a", "key-1", "日本語"))
              .weighing(5));

  @Override
  public String project() {
    return "e2e/conformance";
  }

  @Override
  public Map<String, String> secrets() {
    return Map.of("EXAMPLE_SECRET", "example", "SOME_SECRET", "secret!");
  }

  @Override
  public String healthPath() {
    return "/bytes";
  }

  @Override
  public List<Route> routes(Target target) {
    List<Route> routes = new ArrayList<>();
    ASSERTING.forEach(each -> routes.add(plain(each)));
    PLAIN.forEach(each -> routes.add(plain(each).weighing(2)));
    routes.addAll(withParameters());
    routes.addAll(withBodies());
    if (target != Target.JVM) {
      routes.addAll(ASKING);
    }
    return List.copyOf(routes);
  }

  private static Route plain(String methodAndPath) {
    String[] parts = methodAndPath.split(" ");
    return Route.of(parts[0], parts[1]);
  }

  private static List<Route> withParameters() {
    Value word = Value.oneOf("a", "hello", "key-1", "日本語");
    return List.of(
        Route.of("GET", "/status/{code}")
            .path("code", Value.oneOf("200", "204", "304", "404", "418"))
            .weighing(6),
        Route.of("GET", "/wait/{delay}").path("delay", Value.number(0, 20)).weighing(4),
        Route.of("GET", "/user/{id}/test").path("id", word).weighing(4),
        Route.of("GET", "/user/{id}").path("id", word).weighing(4),
        Route.of("GET", "/account/{id}/zones").path("id", word).weighing(2),
        Route.of("POST", "/account/{id}/zones").path("id", word).weighing(2),
        Route.of("OPTIONS", "/{a}/{b}").path("a", word).path("b", word).weighing(4),
        Route.of("GET", "/cache-api/get/{key}").path("key", word).weighing(5),
        Route.of("PUT", "/cache-api/put/{key}").path("key", word).weighing(5),
        Route.of("POST", "/cache-api/delete/{key}").path("key", word).weighing(5),
        Route.of("POST", "/kv/{key}/{value}").path("key", word).path("value", word).weighing(8),
        Route.of("GET", "/formdata-file-size/{hash}").path("hash", word).weighing(6),
        Route.of("GET", "/durable/{id}").path("id", word).weighing(3),
        Route.of("GET", "/sql-counter/{name}/{more}")
            .path("name", word)
            .path("more", Value.oneOf("", "x"))
            .weighing(5),
        Route.of("GET", "/sql-counter/{name}/set-large/{value}")
            .path("name", word)
            .path("value", Value.number(0, 1000))
            .weighing(8),
        Route.of("GET", "/sql-iterator/{name}/{what}")
            .path("name", word)
            .path(
                "what", Value.oneOf("next", "raw", "next-invalid", "blob-next", "blob-raw", "none"))
            .weighing(6),
        Route.of("POST", "/queue/send/{id}").path("id", Value.of(UUID)),
        Route.of("GET", "/rate-limit/key/{key}").path("key", word).weighing(5),
        Route.of("GET", "/asset/{name}")
            .path("name", Value.oneOf("test.txt", "none.txt"))
            .weighing(6),
        Route.of("GET", "/send-email")
            .query(
                "scenario",
                Value.oneOf(
                    "mime-ok",
                    "mime-from-mismatch",
                    "structured-ok",
                    "structured-disallowed-sender"))
            .weighing(4));
  }

  private static List<Route> withBodies() {
    Value api =
        Value.oneOf(
            "{\"userId\":1,\"title\":\"Hi!\",\"completed\":true}",
            "{\"title\":\"日本𝒳\",\"completed\":false,\"userId\":-5}");
    Value batch =
        Value.oneOf(
            "[]",
            "[{\"id\":\"a\",\"id_string\":\"b\"}]",
            "[{\"id\":\"a\",\"id_string\":\"b\"},{\"id_string\":\"d\",\"id\":\"c\"}]");
    return List.of(
        Route.of("POST", "/xor/{num}")
            .path("num", Value.number(0, 255))
            .body(Content.text(Value.of("some text")))
            .weighing(8),
        Route.of("POST", "/headers").header("X-Own", Value.oneOf("a", "b, c")).weighing(12),
        Route.of("POST", "/async-text-echo")
            .body(Content.text(Value.oneOf("text", "日本語 𝒳", "")))
            .weighing(6),
        Route.of("POST", "/api-data").body(Content.json(api)).weighing(12),
        Route.of("POST", "/is-secret")
            .body(Content.field("secret", Value.oneOf("SOME_SECRET", "EXAMPLE_SECRET", "none")))
            .weighing(12),
        Route.of("POST", "/formdata-file-size").body(Content.file("file")).weighing(10),
        Route.of("POST", "/queue/send_batch").body(Content.json(batch)).weighing(2),
        Route.of("POST", "/d1/exec").body(Content.text(Value.of("SELECT 1"))));
  }

  @Override
  public Given prepare(Client client) {
    client.post(
        "/d1/exec",
        "CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, age INTEGER NOT NULL)");
    client.post(
        "/d1/exec",
        "INSERT INTO people VALUES (1, 'Freddie Pearce', 26), (2, 'Wynne Ogley', 67), (3, 'Dorian Fischer', 19),"
            + " (4, 'John Smith', 92), (5, 'Magaret Willamson', 54), (6, 'Ryan Upton', 21)");
    client.post(
        "/d1/exec",
        "CREATE TABLE nullable_people (id INTEGER PRIMARY KEY, name TEXT, age INTEGER)");
    client.post(
        "/d1/exec", "INSERT INTO nullable_people VALUES (1, NULL, NULL), (2, 'Wynne Ogley', 67)");
    return new Given();
  }

  @Override
  public List<Known> known() {
    return List.of(
        Known.of(
            "^POST /d1/exec[ ?]",
            500,
            "\"code\":\"internal_server_error\"",
            "the body is SQL: what the database refuses is a 500 (CONFORMANCE.md §8)"),
        Known.of(
            "^\\S+ \\S*/status/5\\d\\d[ ?;]",
            500,
            "^Status 5",
            "the route answers with the status that it is asked for"));
  }
}

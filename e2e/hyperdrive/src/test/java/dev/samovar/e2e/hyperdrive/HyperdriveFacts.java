package dev.samovar.e2e.hyperdrive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What holds on each runtime, against a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HyperdriveFacts {

  static final String CONNECTIONS =
      "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'samovar'";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Postgres postgres;
  Runtime runtime;

  abstract Runtime start(Postgres postgres);

  @BeforeAll
  void start(@TempDir Path folder) {
    postgres = new Postgres(folder.resolve("data"));
    runtime = start(postgres);
  }

  @AfterAll
  void stop() {
    runtime.close();
    postgres.close();
  }

  @TestFactory
  Stream<DynamicTest> contract() {
    return get("/contract")
        .body()
        .lines()
        .map(
            fact ->
                DynamicTest.dynamicTest(
                    fact, () -> assertEquals("passed", get("/contract/" + fact).body())));
  }

  @Test
  void health_asksTheDatabase() {
    assertEquals("ok", get("/health/db").body());
  }

  @Test
  void request_hasOneConnection() {
    String[] pids = get("/pids").body().split(" ");

    assertEquals(pids[0], pids[1]);
  }

  @Test
  void connectionsAddress_isThereAndHidden() {
    assertEquals(
        "app of postgres, whole: Secret[HYPERDRIVE.connectionString]", get("/address").body());
  }

  @Test
  void hundredRequestsAtOnce_allAreAnswered() {
    postgres.run("CREATE TABLE spike (n int); ALTER TABLE spike OWNER TO app");

    List<CompletableFuture<HttpResponse<String>>> answers =
        IntStream.range(0, 100).mapToObj(n -> getLater("/add/" + n)).toList();

    for (CompletableFuture<HttpResponse<String>> answer : answers) {
      assertEquals(200, answer.join().statusCode(), () -> answer.join().body());
    }
    assertEquals(100, postgres.number("SELECT count(DISTINCT n) FROM spike"));
    postgres.run("DROP TABLE spike");
  }

  @Test
  void workAfterTheAnswer_hasItsTransaction() {
    postgres.run("CREATE TABLE left_behind (n int); ALTER TABLE left_behind OWNER TO app");

    assertEquals("answered", get("/left-behind").body());

    assertTrue(isSoon(() -> postgres.number("SELECT count(*) FROM left_behind") == 1));
  }

  @Test
  void sessionsTimeout_isEachStatements() {
    assertEquals("TIMEOUT 57014", get("/slow-session").body());
  }

  @Test
  void silentServer_isGivenUp() {
    assertEquals("TIMEOUT 57014, then 1", get("/silent").body());
  }

  @Test
  void serverThatIsAway_is503_andThenWorksAgain() {
    assertEquals("up", get("/quick-health").body());

    postgres.restart(
        () -> {
          HttpResponse<String> busy = get("/quick-health");
          assertEquals(503, busy.statusCode(), busy.body());
          assertEquals("1", busy.headers().firstValue("Retry-After").orElse("none"));
          assertTrue(busy.body().contains("\"code\":\"database_busy\""), busy.body());
          assertFalse(busy.body().contains("127.0.0.1"), busy.body());
        });

    assertEquals("up", get("/quick-health").body());
    assertTrue(
        isSoon(() -> isLogged("Cannot connect to PostgreSQL: ")), () -> runtime.log().toString());
    assertFalse(isLogged("sesame"), () -> runtime.log().toString());
  }

  @Test
  void orders_areWrittenAndFound() {
    assertEquals(204, post("/orders/table", "{}").statusCode());

    HttpResponse<String> placed = post("/orders", order("9.90"));
    HttpResponse<String> refused = post("/orders", order("-1"));
    String found = get("/orders/Elsinore").body();

    assertEquals(201, placed.statusCode(), placed.body());
    assertEquals(400, refused.statusCode(), refused.body());
    assertEquals("[" + placed.body() + "]", found);
    assertTrue(found.contains("\"total\":9.90,\"tags\":[\"gift\",\"ü\"]"), found);
    assertEquals(1, postgres.number("SELECT orders FROM customer WHERE name = 'Horatio'"));
  }

  @Test
  void cachedReport_isMadeOnceUntilItIsInvalidated() {
    postgres.run("CREATE TABLE report (name text PRIMARY KEY, made int)");
    postgres.run("ALTER TABLE report OWNER TO app");

    for (int i = 0; i < 10; i++) {
      assertEquals("{\"name\":\"sales\",\"made\":1}", get("/reports/sales").body());
    }
    get("/reports/other");
    assertEquals(204, send(request("/reports/sa").DELETE().build()).statusCode());

    assertEquals("{\"name\":\"sales\",\"made\":2}", get("/reports/sales").body());
    assertEquals(3, postgres.number("SELECT sum(made) FROM report"));
  }

  private static String order(String total) {
    return "{\"customer\":\"Horatio\",\"total\":"
        + total
        + ",\"tags\":[\"gift\",\"ü\"],\"address\":{\"street\":\"1 Castle\",\"city\":\"Elsinore\"}}";
  }

  final HttpResponse<String> get(String path) {
    return send(request(path).build());
  }

  static boolean isSoon(BooleanSupplier condition) {
    for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return condition.getAsBoolean();
  }

  private boolean isLogged(String text) {
    return runtime.log().stream().anyMatch(line -> line.contains(text));
  }

  CompletableFuture<HttpResponse<String>> getLater(String path) {
    return CLIENT.sendAsync(request(path).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    URI url = runtime.url().resolve(path);
    return HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(20));
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(request.uri().toString(), e);
    }
  }
}

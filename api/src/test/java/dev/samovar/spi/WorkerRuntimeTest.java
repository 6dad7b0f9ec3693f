package dev.samovar.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.HttpException;
import dev.samovar.http.HttpFailure;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.http.SentBody;
import dev.samovar.http.TestRequests;
import dev.samovar.json.JsonType;
import dev.samovar.routing.Router;
import dev.samovar.worker.ExecutionContext;
import dev.samovar.worker.WorkerApp;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkerRuntimeTest {
  private final List<String> log = new ArrayList<>();
  private final WorkerRuntime<String> runtime =
      new WorkerRuntime<>(new Definition(), (message, thrown) -> log.add(message + " " + thrown));

  @Test
  void route_answersWithTheEnv() {
    assertEquals("env", fetch("GET", "/env").body().text());
  }

  @Test
  void httpException_isItsProblem() {
    Response response = fetch("GET", "/limited");

    assertEquals(429, response.status());
    assertEquals(Optional.of("7"), response.headers().first("retry-after"));
    assertTrue(response.body().text().contains("\"code\":\"too_many_requests\""));
  }

  @Test
  void httpException_isNotLogged() {
    fetch("GET", "/limited");

    assertEquals(List.of(), log);
  }

  @Test
  void failureOfAClient_isItsProblemAndNotLogged() {
    Response response = fetch("GET", "/failure/413");

    assertEquals(413, response.status());
    assertTrue(response.body().text().contains("\"code\":\"content_too_large\""));
    assertEquals(List.of(), log);
  }

  @Test
  void failureOfAClientOrTheApplication_isItsProblemAndLogged() {
    assertEquals(422, fetch("GET", "/failure/422").status());

    assertEquals(1, log.size());
  }

  @Test
  void failureOfAService_isItsProblemAndLogged() {
    assertEquals(503, fetch("GET", "/failure/503").status());

    assertEquals(1, log.size());
  }

  @Test
  void otherException_is500WithoutItsMessage() {
    Response response = fetch("GET", "/broken?token=secret");

    assertEquals(500, response.status());
    String problem = response.body().text();
    assertTrue(problem.contains("\"detail\":\"Internal Server Error\""), problem);
    assertFalse(problem.contains("database"), problem);
  }

  @Test
  void otherException_isLoggedWithTheRequestIdButNoQuery() {
    Response response = fetch("GET", "/broken?token=secret");

    String line = log.get(0);
    String id = line.substring(line.indexOf("request id ") + 11, line.indexOf(", route /broken "));
    assertTrue(response.body().text().contains("\"requestId\":\"" + id + "\""));
    assertTrue(line.startsWith("GET /broken failed"), line);
    assertTrue(line.endsWith("database down"), line);
  }

  @Test
  void failedRequest_leavesTheNextOneAlone() {
    fetch("GET", "/broken");

    assertEquals(200, fetch("GET", "/env").status());
  }

  @Test
  void head_hasTheLengthButNoBody() {
    Response response = fetch("HEAD", "/env");

    assertEquals(0, response.body().length());
    assertEquals(Optional.of("3"), response.headers().first("content-length"));
  }

  @Test
  void headOfAStream_doesNotRunTheWriter() {
    assertEquals(200, fetch("HEAD", "/writer").status());
    assertEquals(List.of(), log);
  }

  @Test
  void statusThatForbidsABody_hasNone() {
    assertEquals(0, fetch("GET", "/204").body().length());
  }

  @Test
  void malformedUrl_is400() {
    Request request =
        new Request(
            new RequestSource() {
              @Override
              public String method() {
                return "GET";
              }

              @Override
              public String url() {
                return "nonsense";
              }

              @Override
              public Headers headers() {
                return Headers.empty();
              }

              @Override
              public Body body() {
                return Body.empty();
              }
            });

    assertEquals(400, runtime.fetch(request, NO_BINDINGS, NO_EXECUTION).status());
  }

  @Test
  void bodyOfARefusedRequest_isDropped() {
    SentBody body = new SentBody(100_000);
    Request request = TestRequests.of("POST", "/none", Headers.empty(), body);

    assertEquals(404, runtime.fetch(request, NO_BINDINGS, NO_EXECUTION).status());
    assertTrue(body.isDiscarded());
  }

  @Test
  void badJson_is400WithItsPlace() {
    Response response =
        runtime.fetch(
            TestRequests.post("application/json", "{\"a\": 1,}"), NO_BINDINGS, NO_EXECUTION);

    assertEquals(400, response.status());
    assertTrue(response.body().text().contains("line 1, column"), response.body().text());
  }

  @Test
  void engineFault_isAnsweredThroughTheFiltersOfItsRoute() {
    Response response =
        runtime
            .route(
                TestRequests.of("GET", "/filtered/7", Headers.empty(), Body.empty()),
                NO_BINDINGS,
                NO_EXECUTION)
            .failing(new StackOverflowError())
            .answer();

    assertEquals(500, response.status());
    assertEquals(Optional.of("yes"), response.headers().first("x-filtered"));
    assertTrue(log.get(0).contains(", route /filtered/{id} "), log.get(0));
  }

  private Response fetch(String method, String path) {
    return runtime.fetch(
        TestRequests.of(method, path, Headers.empty(), Body.empty()), NO_BINDINGS, NO_EXECUTION);
  }

  /** No route here asks for one. */
  private static final BindingSource NO_BINDINGS =
      (BindingSource)
          Proxy.newProxyInstance(
              BindingSource.class.getClassLoader(),
              new Class<?>[] {BindingSource.class},
              (proxy, method, arguments) -> null);

  private static final ExecutionContext NO_EXECUTION =
      new ExecutionContext() {
        @Override
        public void waitUntil(Runnable work) {}

        @Override
        public void passThroughOnException() {}
      };

  private static final class App implements WorkerApp<String> {
    @Override
    public void routes(Router<String> router) {
      router.get("/env", c -> Response.text(c.env()));
      router.get(
          "/limited",
          c -> {
            throw HttpException.tooManyRequests("slow down", 7);
          });
      router.get(
          "/failure/{status}",
          c -> {
            throw new Failure(Integer.parseInt(c.path("status").value()));
          });
      router.get(
          "/broken",
          c -> {
            throw new IllegalStateException("database down");
          });
      router.get(
          "/writer",
          c ->
              Response.stream(
                  "text/plain",
                  out -> {
                    throw new AssertionError("written");
                  }));
      router.group(
          "/filtered",
          routes -> {
            routes.use((c, next) -> next.handle(c).withHeader("x-filtered", "yes"));
            routes.get("/{id}", c -> Response.text(c.path("id").value()));
          });
      router.get("/204", c -> Response.text("x").withStatus(204));
      router.post("/", c -> Response.json(c.body(JsonType.any())));
    }
  }

  private static final class Failure extends RuntimeException implements HttpFailure {
    private final int status;

    Failure(int status) {
      this.status = status;
    }

    @Override
    public Optional<HttpException> toHttp() {
      return Optional.of(new HttpException(status, "for the client"));
    }

    @Override
    public boolean isLogged() {
      return status == 422;
    }
  }

  private static final class Definition implements WorkerDefinition<String> {
    @Override
    public String name() {
      return "test";
    }

    @Override
    public WorkerApp<String> create() {
      return new App();
    }

    @Override
    public String bind(BindingSource source) {
      return "env";
    }
  }
}

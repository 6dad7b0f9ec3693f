package dev.samovar.routing;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.HttpException;
import dev.samovar.http.Problem;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.http.TestRequests;
import dev.samovar.worker.ExecutionContext;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A table without bindings, asked by method and path. */
final class TestTable {
  private final RouteTable<String> table;

  TestTable(Consumer<Router<String>> routes) {
    Router<String> router = new Router<>();
    routes.accept(router);
    table = router.build();
  }

  Response ask(String method, String path, String... headers) {
    return ask(TestRequests.of(method, path, Headers.of(headers), Body.empty()));
  }

  Response ask(Request request) {
    return table.answer(table.match(request), request, "env", new NoExecution(), TestTable::answer);
  }

  String text(String method, String path) {
    return ask(method, path).body().text();
  }

  private static Response answer(
      Throwable failure, Request request, @Nullable String route, String requestId) {
    return failure instanceof HttpException exception
        ? Problem.of(exception)
            .toResponse()
            .withHeaders(exception.headers().with("Content-Type", "application/problem+json"))
        : Problem.internal().toResponse();
  }

  private record NoExecution() implements ExecutionContext {
    @Override
    public void waitUntil(Runnable work) {
      work.run();
    }

    @Override
    public void passThroughOnException() {}
  }
}

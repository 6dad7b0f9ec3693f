package dev.samovar.e2e.conformance;

import com.dslplatform.json.CompiledJson;
import dev.samovar.http.HttpException;
import dev.samovar.http.Response;
import dev.samovar.http.Status;
import dev.samovar.http.client.AbortController;
import dev.samovar.http.client.Fetch;
import dev.samovar.http.client.FetchException;
import dev.samovar.http.client.FetchRequest;
import dev.samovar.http.client.PendingFetch;
import dev.samovar.json.Json;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;

/** Requests of the worker's own. */
final class FetchRoutes implements Routes<Env> {

  static final String TODO = "https://jsonplaceholder.typicode.com/todos/1";

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.get("/fetch", FetchRoutes::twice);
    routes.get("/fetch_json", FetchRoutes::json);
    routes.get("/proxy_request/{url...}", FetchRoutes::proxy);
    routes.get("/request-init-fetch", c -> Fetch.send(FetchRequest.get("https://cloudflare.com")));
    routes.get("/cancelled-fetch", FetchRoutes::cancelled);
    routes.get("/fetch-timeout", FetchRoutes::timeout);
  }

  /** The URL comes from the client: one that cannot be fetched is the client's error. */
  private static Response proxy(Context<Env> c) {
    try {
      return Fetch.get(c.path("url").value());
    } catch (FetchException e) {
      if (e.name().equals("TypeError")) {
        throw HttpException.badRequest("'url' cannot be fetched: " + e.getMessage(), e);
      }
      throw new HttpException(Status.BAD_GATEWAY, "'url' gave no answer");
    }
  }

  private static Response twice(Context<Env> c) {
    Response first = Fetch.send(FetchRequest.post("https://example.com"));
    Response second = Fetch.get("https://example.com");
    return Response.text(
        "received responses with codes " + first.status() + " and " + second.status());
  }

  private static Response json(Context<Env> c) {
    Todo todo = Json.read(Fetch.get(TODO).body().bytes(), Todo.class);
    return Response.text(
        "API returned user "
            + todo.userId()
            + " with title '"
            + todo.title()
            + "', completed: "
            + todo.completed());
  }

  private static Response cancelled(Context<Env> c) {
    AbortController abort = new AbortController();
    PendingFetch pending = Fetch.start(FetchRequest.get("https://cloudflare.com").withAbort(abort));
    abort.abort();
    try {
      return pending.await();
    } catch (FetchException e) {
      return Response.text(e.getMessage());
    }
  }

  private static Response timeout(Context<Env> c) throws InterruptedException {
    AbortController abort = new AbortController();
    PendingFetch pending =
        Fetch.start(FetchRequest.get("https://miniflare.mocks/delay").withAbort(abort));
    Thread.sleep(100);
    abort.abort();
    try {
      throw Expect.failure("the call", "AbortError", "status " + pending.await().status());
    } catch (FetchException e) {
      Expect.equal("the call's error", "AbortError", e::name);
      return Response.text("Cancelled");
    }
  }

  @CompiledJson
  record Todo(int userId, String title, boolean completed) {}
}

package dev.samovar.e2e.conformance;

import dev.samovar.http.Body;
import dev.samovar.http.MediaType;
import dev.samovar.http.Response;
import dev.samovar.http.Status;
import dev.samovar.routing.Context;
import dev.samovar.routing.Handler;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import java.time.Instant;

/** What goes out: statuses, methods, redirects, times. */
final class ResponseRoutes implements Routes<Env> {

  private static final int LONGEST_DELAY = 10_000;

  private static final Handler<Env> OK = c -> answered("Ok: ", c);
  private static final Handler<Env> OK_ASYNC = c -> answered("Ok (async): ", c);

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.get("/bytes", c -> Response.bytes(new byte[] {1, 2, 3, 4, 5, 6, 7}));
    routes.get("/status/{code}", ResponseRoutes::status);
    routes.put("/", OK).patch("/", OK).delete("/", OK).head("/", OK);
    routes.put("/async", OK_ASYNC).patch("/async", OK_ASYNC);
    routes.delete("/async", OK_ASYNC).head("/async", OK_ASYNC);
    routes.get("/redirect-default", c -> Response.redirect("https://example.com"));
    routes.get("/redirect-307", c -> Response.redirect("https://example.com", 307));
    routes.get("/now", c -> Response.text(Instant.now().toString()));
    routes.get("/wait/{delay}", ResponseRoutes::waited);
    routes.get("/js_snippets/now", c -> Response.text("now: " + System.nanoTime() / 1_000_000));
    routes.get("/js_snippets/log", ResponseRoutes::log);
  }

  private static Response answered(String text, Context<Env> c) {
    return Response.text(text + c.request().method()).withHeader("x-testing", "123");
  }

  private static Response status(Context<Env> c) {
    int status = Incoming.integer(c.path("code"), 200, 599);
    return Status.forbidsBody(status)
        ? Response.status(status)
        : Response.status(status).withBody(MediaType.TEXT, Body.of("Status " + status));
  }

  private static Response waited(Context<Env> c) throws InterruptedException {
    int delay = Incoming.integer(c.path("delay"), 0, LONGEST_DELAY);
    // The platform's timers count whole milliseconds, of which the first has begun already.
    Thread.sleep(delay + 1);
    return Response.text("Waited!\n");
  }

  private static Response log(Context<Env> c) {
    System.out.println("first log: " + "test");
    return Response.text("OK");
  }
}

package dev.samovar.e2e.events;

import dev.samovar.http.Body;
import dev.samovar.http.Response;
import dev.samovar.http.client.AbortController;
import dev.samovar.http.client.Fetch;
import dev.samovar.http.client.FetchException;
import dev.samovar.http.client.FetchRequest;
import dev.samovar.http.client.PendingFetch;
import dev.samovar.http.client.Redirect;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** What the worker asks of a server that the tests run; {@code ?at=} says where. */
final class Fetching {

  private Fetching() {}

  static void routes(Router<EventsEnv> router) {
    router.get("/fetch/get", c -> Response.text(described(Fetch.get(at(c)))));
    router.get("/fetch/pass", c -> Fetch.get(at(c)));
    router.get("/fetch/json", c -> shown(to(c).withJson(Map.of("a", 1))));
    router.get("/fetch/form", c -> shown(to(c).withForm("a b", "ü&=", "c", "")));
    router.get("/fetch/stream", c -> shown(to(c).withBody("text/plain", streamed())));
    router.get("/fetch/header", c -> shown(to(c).withHeader("X-Mine", "größer")));
    router.get("/fetch/manual", c -> shown(to(c).withRedirect(Redirect.MANUAL)));
    router.get("/fetch/together", Fetching::together);
    router.get("/fetch/timeout", c -> failed(to(c).withTimeout(Duration.ofMillis(100))));
    router.get("/fetch/refused", c -> failed(to(c)));
    router.get("/fetch/abort-at-once", c -> aborted(c, 0));
    router.get("/fetch/abort-later", c -> aborted(c, 100));
    router.get("/fetch/no-url", c -> noUrl());
    router.post(
        "/fetch/on", c -> Fetch.send(FetchRequest.post(at(c)).withBody(c.request().body())));
    router.post("/service/on", c -> c.env().self().fetch(c.request()));
    router.get("/service/seen/{key}", c -> c.env().self().fetch(seenUrl(c)));
    router.get("/asset", c -> c.env().assets().fetch(c.query("path").value()));
  }

  private static String seenUrl(Context<EventsEnv> c) {
    return "https://any.example/seen/" + c.path("key").value();
  }

  private static String at(Context<EventsEnv> c) {
    return c.query("at").value();
  }

  private static FetchRequest to(Context<EventsEnv> c) {
    return FetchRequest.post(at(c));
  }

  private static Response shown(FetchRequest request) {
    return Response.text(described(Fetch.send(request)));
  }

  private static String described(Response response) {
    String type = response.headers().first("Content-Type").orElse("no type");
    return response.status() + " " + type + " " + response.body().text();
  }

  private static Body streamed() {
    return Body.of(
        out -> {
          for (int i = 0; i < 3; i++) {
            out.write(("part " + i + ";").getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  private static Response together(Context<EventsEnv> c) {
    long start = System.currentTimeMillis();
    PendingFetch one = Fetch.start(to(c));
    PendingFetch other = Fetch.start(to(c));
    int sum = one.await().status() + other.await().status();
    return Response.text(sum + (System.currentTimeMillis() - start < 1900 ? " together" : " late"));
  }

  private static Response failed(FetchRequest request) {
    try {
      return Response.text("answered " + Fetch.send(request).status());
    } catch (FetchException e) {
      return Response.text(e.name());
    }
  }

  private static Response aborted(Context<EventsEnv> c, int millis) throws InterruptedException {
    AbortController controller = new AbortController();
    PendingFetch pending = Fetch.start(to(c).withAbort(controller));
    if (millis > 0) {
      Thread.sleep(millis);
    }
    controller.abort();
    try {
      return Response.text("answered " + pending.await().status());
    } catch (FetchException e) {
      return Response.text(e.name() + " " + e.isAborted());
    }
  }

  private static Response noUrl() {
    try {
      return Fetch.get("/relative");
    } catch (FetchException e) {
      return Response.text(String.valueOf(e.getMessage()));
    }
  }
}

package dev.samovar.e2e.realtime.leaving;

import dev.samovar.e2e.realtime.RealtimeEnv;
import dev.samovar.http.ClientGoneException;
import dev.samovar.http.Response;
import dev.samovar.http.client.FetchException;
import dev.samovar.http.client.FetchRequest;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import java.time.Duration;

/** {@code /leaving/…}. */
public final class LeavingRoutes implements Routes<RealtimeEnv> {
  private static final Duration PATIENCE = Duration.ofMillis(300);

  @Override
  public void register(RouteGroup<RealtimeEnv> routes) {
    routes.get("/call/{wait}", LeavingRoutes::call);
    routes.get("/sleep", LeavingRoutes::sleep);
    routes.get("/ask", LeavingRoutes::ask);
    routes.get("/slow", c -> slow());
  }

  /** Does not wait for the answer. */
  private static Response call(Context<RealtimeEnv> c) {
    FetchRequest request = FetchRequest.get("https://self/leaving/" + c.path("wait").value());
    try {
      return c.env().self().fetch(request.withTimeout(PATIENCE));
    } catch (FetchException e) {
      return Response.text(e.name());
    }
  }

  private static Response sleep(Context<RealtimeEnv> c) throws InterruptedException {
    try {
      Thread.sleep(20_000);
      return Response.text("slept");
    } catch (ClientGoneException e) {
      c.env().seen().put("sleep", e.code());
      throw e;
    }
  }

  /** Waits for a promise, and lets what it asked for end with it. */
  private static Response ask(Context<RealtimeEnv> c) {
    try {
      FetchRequest request = FetchRequest.get("https://self/leaving/slow");
      return c.env().self().fetch(request.withSignal(c.request().signal()));
    } catch (ClientGoneException e) {
      c.env().seen().put("ask", e.code());
      throw e;
    }
  }

  private static Response slow() throws InterruptedException {
    Thread.sleep(20_000);
    return Response.ok();
  }
}

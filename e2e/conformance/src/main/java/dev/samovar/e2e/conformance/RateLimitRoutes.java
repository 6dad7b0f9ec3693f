package dev.samovar.e2e.conformance;

import com.dslplatform.json.CompiledJson;
import dev.samovar.http.Response;
import dev.samovar.platform.RateLimiter;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Ten calls a minute, by key. */
final class RateLimitRoutes implements Routes<Env> {

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.get("/check", c -> Response.json(new Check(limit(c, "test-key"))));
    routes.get("/key/{key}", RateLimitRoutes::key);
    routes.get("/bulk-test", RateLimitRoutes::bulk);
    routes.get("/reset", RateLimitRoutes::reset);
  }

  private static boolean limit(Context<Env> c, String key) {
    return c.env().testRateLimiter().limit(key);
  }

  private static Response key(Context<Env> c) {
    String key = c.path("key").value();
    return Response.json(new KeyCheck(limit(c, key), key));
  }

  private static Response bulk(Context<Env> c) {
    RateLimiter limiter = c.env().testRateLimiter();
    List<Numbered> results = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      String key = "bulk-test-" + i % 3;
      results.add(new Numbered(i, key, limiter.limit(key)));
    }
    return Response.json(new Results(results));
  }

  private static Response reset(Context<Env> c) {
    RateLimiter limiter = c.env().testRateLimiter();
    String key = "reset-" + UUID.randomUUID();
    Map<String, Boolean> outcomes = new LinkedHashMap<>();
    for (int i = 1; i <= 12; i++) {
      outcomes.put("request_" + i, limiter.limit(key));
    }
    return Response.json(outcomes);
  }

  @CompiledJson
  record Check(boolean success) {}

  @CompiledJson
  record KeyCheck(boolean success, String key) {}

  @CompiledJson
  record Numbered(int index, String key, boolean success) {}

  @CompiledJson
  record Results(List<Numbered> results) {}
}

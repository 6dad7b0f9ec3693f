package dev.samovar.e2e.conformance;

import dev.samovar.http.Response;
import dev.samovar.routing.Attribute;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import java.util.regex.Pattern;

/** What is there before the first request, for all of them. */
final class ApplicationRoutes implements Routes<Env> {

  static final Attribute<Pattern> DATE = Attribute.named("the pattern of a date");

  private boolean firstHook;
  private boolean secondHook;

  void firstHookRan() {
    firstHook = true;
  }

  void secondHookRan() {
    secondHook = true;
  }

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.get("/init-called", c -> Response.text("" + (firstHook && secondHook)));
    routes.get("/test-data", ApplicationRoutes::data);
    routes.post("/nonsense-repeat", ApplicationRoutes::data);
  }

  private static Response data(Context<Env> c) {
    Expect.equal(
        "whether the pattern matches", true, () -> c.require(DATE).matcher("2014-01-01").matches());
    return Response.text("data ok");
  }
}

package dev.samovar.e2e.platform;

import dev.samovar.browser.BrowserException;
import dev.samovar.browser.BrowserSession;
import dev.samovar.browser.QuickAction;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Browsers that are not here. */
final class Browsers {

  private Browsers() {}

  static void routes(Router<PlatformEnv> router) {
    router.post("/browser/screenshot", Browsers::screenshot);
    router.post(
        "/browser/acquire", c -> Response.text(c.env().browser().acquire(Duration.ofMinutes(1))));
    router.post("/browser/sessions", Browsers::sessions);
    router.post("/browser/refused", Browsers::refused);
  }

  private static Response screenshot(Context<PlatformEnv> c) {
    Map<String, Object> options = Map.of("url", c.request().text());
    return c.env().browser().quickAction(QuickAction.SCREENSHOT, options);
  }

  private static Response sessions(Context<PlatformEnv> c) {
    List<String> all = new ArrayList<>();
    for (BrowserSession session : c.env().browser().listSessions()) {
      all.add(session.id() + " " + session.connectionId().orElse(""));
    }
    return Response.text(String.join(" ", all));
  }

  private static Response refused(Context<PlatformEnv> c) {
    try {
      return c.env().browser().quickAction(QuickAction.PDF, Map.of());
    } catch (BrowserException e) {
      return Response.text(e.getMessage());
    }
  }
}

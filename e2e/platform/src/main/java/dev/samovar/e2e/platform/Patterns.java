package dev.samovar.e2e.platform;

import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import dev.samovar.urlpattern.UrlMatch;
import dev.samovar.urlpattern.UrlPart;
import dev.samovar.urlpattern.UrlPattern;
import java.util.Map;
import java.util.Optional;

/** URLs compared with patterns. */
final class Patterns {

  private Patterns() {}

  static void routes(Router<PlatformEnv> router) {
    router.post("/patterns/books", Patterns::books);
    router.post("/patterns/any", Patterns::any);
  }

  private static Response books(Context<PlatformEnv> c) {
    UrlPattern books = UrlPattern.of("https://*.example.com/books/:id");
    Optional<String> id = books.exec(c.request().text()).flatMap(match -> match.path("id"));
    return Response.text(id.orElse("none"));
  }

  private static Response any(Context<PlatformEnv> c) {
    UrlPart part = UrlPart.valueOf(c.query("part").value());
    UrlPattern pattern = UrlPattern.of(Map.of(part, c.query("pattern").value()));
    String url = c.request().text();
    Map<String, String> groups =
        pattern.exec(url).map(UrlMatch::groups).map(all -> all.get(part)).orElse(Map.of());
    return Response.text(pattern.test(url) + " " + groups);
  }
}

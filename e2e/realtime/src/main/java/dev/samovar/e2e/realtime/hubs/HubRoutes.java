package dev.samovar.e2e.realtime.hubs;

import dev.samovar.e2e.realtime.RealtimeEnv;
import dev.samovar.http.Response;
import dev.samovar.hub.Hubs;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;

/** The hub of each name: listen, tell, look who listens. */
public final class HubRoutes implements Routes<RealtimeEnv> {

  @Override
  public void register(RouteGroup<RealtimeEnv> router) {
    router.get("/{name}/events", Hubs.subscribe(HubRoutes::feed, HubRoutes::session));
    router.get("/{name}/since", Hubs.poll(HubRoutes::feed, HubRoutes::session));
    router.get("/{name}/backdoor", c -> feed(c).fetch(c.request()));
    router.post("/{name}/news", HubRoutes::tell);
    router.get("/{name}/subscribers", c -> Response.text("" + feed(c).subscribers()));
    router.get("/{name}/sessions", c -> Response.json(feed(c).sessions()));
    router.get("/{name}/left", c -> Response.json(feed(c).left()));
  }

  private static FeedApi feed(Context<RealtimeEnv> c) {
    return c.env().feed().getByName(c.path("name").value());
  }

  private static String session(Context<RealtimeEnv> c) {
    return c.query("session").optional().orElse("");
  }

  private static Response tell(Context<RealtimeEnv> c) {
    News news = c.body(News.class);
    FeedApi feed = feed(c);
    long id =
        news.session().isPresent()
            ? feed.publishTo(news.session().get(), news.event(), news.text())
            : feed.publish(news.event(), news.text());
    return Response.text("" + id);
  }
}

package dev.samovar.horatio;

import dev.samovar.http.Param;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;

/** Reading and writing posts and comments. */
final class PostRoutes implements Routes<Env> {
  private static final int PAGE = 20;
  private static final int LARGEST_PAGE = 50;

  @Override
  public void register(RouteGroup<Env> routes) {
    routes
        .get("/", PostRoutes::list)
        .post("/", PostRoutes::add)
        .get("/{id}", PostRoutes::show)
        .post("/{id}/comments", PostRoutes::comment);
  }

  private static Response list(Context<Env> c) {
    Param cursor = c.query("cursor");
    Cursor behind = cursor.isPresent() ? Cursor.of(cursor) : Cursor.START;
    Param param = c.query("limit");
    int limit = param.asInt(PAGE);
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw param.invalid("range", "must be 1 to " + LARGEST_PAGE);
    }
    return Response.json(posts(c).page(behind, limit));
  }

  private static Response add(Context<Env> c) {
    Post post = posts(c).add(c.body(NewText.class).text());
    return Response.created("/api/posts/" + post.id(), post);
  }

  private static Response show(Context<Env> c) {
    Post post = posts(c).get(c.path("id").value());
    return Response.json(new Discussion(post, comments(c).of(post)));
  }

  private static Response comment(Context<Env> c) {
    NewText words = c.body(NewText.class);
    Post post = posts(c).get(c.path("id").value());
    Comment comment = comments(c).add(post, GuestFilter.guest(c), words.text());
    return Response.created("/api/posts/" + post.id(), comment);
  }

  private static Posts posts(Context<Env> c) {
    return new Posts(c.env().db(), GuestFilter.guest(c));
  }

  private static Comments comments(Context<Env> c) {
    return new Comments(c.env().db());
  }
}

package dev.samovar.horatio;

import dev.samovar.http.Response;
import dev.samovar.http.SetCookie;
import dev.samovar.routing.Attribute;
import dev.samovar.routing.Context;
import dev.samovar.routing.Filter;
import dev.samovar.routing.Next;

/** Knows each browser again by its cookie, and makes a guest of a new one. */
final class GuestFilter implements Filter<Env> {
  private static final String COOKIE = "session_id";
  private static final Attribute<Guest> GUEST = Attribute.named("guest");

  /** Who asks; for routes behind this filter. */
  static Guest guest(Context<Env> c) {
    return c.require(GUEST);
  }

  @Override
  public Response filter(Context<Env> c, Next<Env> next) {
    Session session = new Sessions(c.env().sessions()).of(c.request().cookie(COOKIE));
    c.set(GUEST, session.guest());
    // What a guest is told is for that guest alone.
    Response response = next.handle(c).withHeader("Cache-Control", "no-store");
    return session.isRenewed() ? response.withCookie(cookie(c, session)) : response;
  }

  private static SetCookie cookie(Context<Env> c, Session session) {
    // A browser drops a Secure cookie from http://localhost, except the few that trust localhost.
    boolean isSecure = c.request().url().scheme().equals("https");
    return SetCookie.of(COOKIE, session.id()).withMaxAge(Sessions.LIFE).withSecure(isSecure);
  }
}

package dev.samovar.e2e.realtime.rooms;

import dev.samovar.e2e.realtime.RealtimeEnv;
import dev.samovar.http.HttpException;
import dev.samovar.http.Response;
import dev.samovar.room.Member;
import dev.samovar.room.Rooms;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;

/** {@code /rooms/…}. */
public final class RoomRoutes implements Routes<RealtimeEnv> {

  @Override
  public void register(RouteGroup<RealtimeEnv> routes) {
    routes.get("/{name}", Rooms.connect(env -> env.lobby().namespace(), RoomRoutes::player));
    routes.get("/{name}/backdoor", RoomRoutes::handOn);
    routes.post("/{name}/announce", RoomRoutes::announce);
    routes.get("/{name}/present", c -> Response.json(lobby(c).present()));
    routes.get("/{name}/left", c -> Response.json(lobby(c).left()));
    routes.get("/{name}/stay", c -> Response.text(lobby(c).stay()));
  }

  private static Member player(Context<RealtimeEnv> c) {
    String name = c.query("player").optional().orElse("");
    if (name.isEmpty()) {
      throw HttpException.unauthorized("Player", "Say who you are: ?player=");
    }
    return Member.of(name, name).with("patience", c.query("patience").optional().orElse("no"));
  }

  /** Not the way in: the room is told nothing of who this is. */
  private static Response handOn(Context<RealtimeEnv> c) {
    return c.env().lobby().namespace().getByName(c.path("name").value()).fetch(c.request());
  }

  private static Response announce(Context<RealtimeEnv> c) {
    lobby(c).announce(c.request().text());
    return Response.noContent();
  }

  private static LobbyApi lobby(Context<RealtimeEnv> c) {
    return c.env().lobby().getByName(c.path("name").value());
  }
}

package dev.samovar.room;

import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.http.HttpException;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.Handler;
import java.util.List;
import java.util.function.Function;

/** From a request for a WebSocket to the room of that name. */
public final class RoomRoute<E> implements Handler<E> {
  private final Function<E, DurableObjectNamespace> rooms;
  private final Function<Context<E>, Member> who;
  private final List<String> origins;

  RoomRoute(Function<E, DurableObjectNamespace> rooms, Function<Context<E>, Member> who) {
    this(rooms, who, List.of());
  }

  private RoomRoute(
      Function<E, DurableObjectNamespace> rooms,
      Function<Context<E>, Member> who,
      List<String> origins) {
    this.rooms = rooms;
    this.who = who;
    this.origins = origins;
  }

  /**
   * A copy that pages of these sites may use too, besides the worker's own: {@code
   * https://example.com}. Browsers ask no CORS of a WebSocket, and send cookies along.
   */
  public RoomRoute<E> withOrigins(String... origins) {
    return new RoomRoute<>(rooms, who, List.of(origins));
  }

  @Override
  public Response handle(Context<E> c) {
    c.request().requireWebSocket();
    requireOrigin(c.request());
    Member member = who.apply(c);
    return rooms
        .apply(c.env())
        .getByName(c.path("name").value())
        .fetch(Introduction.of(c.request(), member));
  }

  /** Who is no browser says no origin. */
  private void requireOrigin(Request request) {
    String origin = request.header("Origin").orElse("");
    if (!origin.isEmpty() && !origin.equals(request.url().origin()) && !origins.contains(origin)) {
      throw HttpException.forbidden("Pages of " + origin + " may not connect here");
    }
  }
}

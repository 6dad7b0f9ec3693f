package dev.samovar.room;

import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.routing.Context;
import java.util.function.Function;

/** Routes into rooms. */
public final class Rooms {

  private Rooms() {}

  /**
   * A route for anyone: each connection is an anonymous member.
   *
   * @param rooms the binding of a {@link Room}
   */
  public static <E> RoomRoute<E> connect(Function<E, DurableObjectNamespace> rooms) {
    return connect(rooms, c -> Member.anonymous());
  }

  /**
   * A route whose segment {@code {name}} says which room:
   *
   * <pre>{@code
   * router.get("/rooms/{name}", Rooms.connect(Env::lobby, c -> guest(c)));
   * }</pre>
   *
   * <p>A page of another site cannot connect in its visitor's name, see {@link
   * RoomRoute#withOrigins}.
   *
   * @param who is asked before the room is; what it throws, as a rule an {@link
   *     dev.samovar.http.HttpException} 401, is the answer
   */
  public static <E> RoomRoute<E> connect(
      Function<E, DurableObjectNamespace> rooms, Function<Context<E>, Member> who) {
    return new RoomRoute<>(rooms, who);
  }
}

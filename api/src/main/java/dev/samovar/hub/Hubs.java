package dev.samovar.hub;

import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.routing.Context;
import dev.samovar.routing.Handler;
import java.util.function.Function;

/** Routes to hubs. */
public final class Hubs {

  private Hubs() {}

  /**
   * A route for the browser's {@code EventSource}:
   *
   * <pre>{@code
   * router.get("/events", Hubs.subscribe(c -> c.env().feed().getByName("all")));
   * }</pre>
   *
   * @param hub the stub of an {@link EventHub}
   */
  public static <E> Handler<E> subscribe(Function<Context<E>, ? extends DurableObjectFetch> hub) {
    return subscribe(hub, c -> "");
  }

  /**
   * As {@link #subscribe(Function)}, for clients that are told apart.
   *
   * @param session whose events the client gets, beside those for everyone; as a rule from a
   *     cookie. What it throws, such as an {@link dev.samovar.http.HttpException} 401, is the
   *     answer
   */
  public static <E> Handler<E> subscribe(
      Function<Context<E>, ? extends DurableObjectFetch> hub,
      Function<Context<E>, String> session) {
    return c -> {
      String mine = session.apply(c);
      return hub.apply(c).fetch(Subscription.of(c.request(), mine));
    };
  }

  /**
   * A route for clients that cannot listen and ask now and then: {@code GET
   * /events/since?since=17}.
   *
   * <p>The answer is JSON: at most 50 {@code events} with {@code id}, {@code event} and {@code
   * data}, the oldest first; {@code last}, the {@code since} of the next request; and {@code
   * missed}, whether some of them are gone.
   *
   * @param session as of {@link #subscribe(Function, Function)}
   */
  public static <E> Handler<E> poll(
      Function<Context<E>, ? extends DurableObjectFetch> hub,
      Function<Context<E>, String> session) {
    return c -> {
      String mine = session.apply(c);
      return hub.apply(c).fetch(Subscription.poll(c.request(), mine));
    };
  }
}

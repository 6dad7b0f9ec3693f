package dev.samovar.hub;

import dev.samovar.durable.DurableObjectState;
import dev.samovar.http.HttpException;
import dev.samovar.http.PushedBody;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.spi.Utf8;
import dev.samovar.sse.ServerSentEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Durable Object that sends events to many clients, as server-sent events.
 *
 * <pre>{@code
 * @DurableObject
 * final class Feed extends EventHub {
 *   Feed(DurableObjectState state) {
 *     super(state);
 *   }
 * }
 * }</pre>
 *
 * <p>{@link Hubs#subscribe} is its route, {@link Hub} what handlers call. A browser that lost its
 * connection says which event it saw last, and gets those it has missed, as long as the hub has
 * them: see {@link HubLimits}. If it has not, the browser first gets an event named {@code missed},
 * and had better load everything anew.
 *
 * <p>Clients are not members of anything: who wants to hear them, or must not lose a message, takes
 * a {@link dev.samovar.room room}. Extend this class rather than hold one: the object is the hub,
 * and a method of its own publishes by {@code publish(…)}.
 */
public abstract class EventHub implements Hub {
  private static final byte[] COMMENT = Utf8.encode(":\n\n");

  private final DurableObjectState state;
  private final HubLimits limits;
  private final EventRing ring;
  private final Set<Subscriber> subscribers = new LinkedHashSet<>();

  protected EventHub(DurableObjectState state) {
    this(state, HubLimits.defaults());
  }

  protected EventHub(DurableObjectState state, HubLimits limits) {
    this.state = state;
    this.limits = limits;
    this.ring = new EventRing(state.storage().sql(), limits);
  }

  /**
   * Let a client listen, or not.
   *
   * @param session empty for a client without one
   * @throws HttpException is the answer, and the client is not connected
   */
  protected void admit(String session) {}

  /** A client of that session is connected; it counts among the subscribers already. */
  protected void onSubscribe(String session) {}

  /** A client of that session is gone, as far as was noticed. */
  protected void onUnsubscribe(String session) {}

  @Override
  public long publish(String event, String data) {
    return publish(null, ServerSentEvent.of(event, data));
  }

  @Override
  public long publishTo(String session, String event, String data) {
    return publish(session, ServerSentEvent.of(event, data));
  }

  @Override
  public List<String> sessions() {
    return subscribers.stream().map(Subscriber::session).distinct().toList();
  }

  @Override
  public int subscribers() {
    return subscribers.size();
  }

  /**
   * For the platform: a client that wants to listen. The session of a request that did not come by
   * {@link Hubs} is the empty one, whatever its headers say.
   */
  @Override
  public Response fetch(Request request) {
    String session = Subscription.session(request);
    admit(session);
    if (Subscription.isPoll(request)) {
      return Response.json(new Poll(ring, session).since(Subscription.lastEventId(request)));
    }
    if (subscribers.size() >= limits.subscribers()) {
      throw HttpException.serviceUnavailable("The hub has no room for more clients", 10);
    }
    if (request.method().equals("HEAD")) {
      return Response.sse(events -> {});
    }
    String beginning = beginning(Subscription.lastEventId(request), session);
    Subscriber subscriber = new Subscriber(session, state.pushedBody(COMMENT, limits.heartbeat()));
    subscriber.send(beginning);
    add(subscriber);
    return Response.sse(events -> {}).withBody(subscriber.body().body());
  }

  private long publish(@Nullable String session, ServerSentEvent event) {
    long id = ring.add(session, event);
    byte[] bytes = Utf8.encode(event.withId(Long.toString(id)).toText());
    for (Subscriber subscriber : List.copyOf(subscribers)) {
      if (session == null || session.equals(subscriber.session())) {
        deliver(subscriber, bytes);
      }
    }
    return id;
  }

  private void deliver(Subscriber subscriber, byte[] bytes) {
    if (!subscriber.send(bytes, limits.pendingBytes())) {
      remove(subscriber);
    }
  }

  /** A comment, so that the client knows that it is connected; then what it has missed. */
  private String beginning(@Nullable Long lastEventId, String session) {
    StringBuilder text = new StringBuilder(": connected\n\n");
    if (lastEventId == null) {
      return text.toString();
    }
    boolean isWhole = ring.reachesBackTo(lastEventId);
    if (!isWhole) {
      text.append(ServerSentEvent.of("missed", Long.toString(lastEventId)).toText());
    }
    ring.after(isWhole ? lastEventId : 0, session, limits.events())
        .forEach(event -> text.append(event.toText()));
    return text.toString();
  }

  private void add(Subscriber subscriber) {
    subscribers.add(subscriber);
    PushedBody body = subscriber.body();
    body.onClose(() -> remove(subscriber));
    state.waitUntil(() -> onSubscribe(subscriber.session()));
  }

  /** Whoever notices first: a write that fails, a client that is too slow. */
  private void remove(Subscriber subscriber) {
    if (subscribers.remove(subscriber)) {
      state.waitUntil(() -> onUnsubscribe(subscriber.session()));
    }
  }
}

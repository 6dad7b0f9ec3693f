package dev.samovar.routing;

import dev.samovar.http.NotFound;
import dev.samovar.http.Param;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.json.JsonType;
import dev.samovar.spi.FailureHandler;
import dev.samovar.validation.Location;
import dev.samovar.worker.ExecutionContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way: what was asked, with what bindings, by which route.
 *
 * <p>Not for use after the request is answered.
 *
 * @param <E> the interface of the worker's bindings
 */
public final class Context<E> {
  private final Match<E> match;
  private final Request request;
  private final E env;
  private final ExecutionContext execution;
  private final FailureHandler failures;
  private final Map<Attribute<?>, Object> shared;
  private @Nullable Map<Attribute<?>, Object> attributes;
  private @Nullable String requestId;
  private @Nullable Throwable failure;

  Context(
      Match<E> match,
      Request request,
      E env,
      ExecutionContext execution,
      FailureHandler failures,
      Map<Attribute<?>, Object> shared) {
    this.match = match;
    this.request = request;
    this.env = env;
    this.execution = execution;
    this.failures = failures;
    this.shared = shared;
  }

  public Request request() {
    return request;
  }

  /** The worker's bindings, for this request only. */
  public E env() {
    return env;
  }

  public ExecutionContext execution() {
    return execution;
  }

  /** The pattern of the route, {@code /posts/{id}}; nothing if none matches. */
  public Optional<String> route() {
    Target<E> matched = match.target;
    return matched == null ? Optional.empty() : Optional.of(matched.route().pattern().text());
  }

  /**
   * The value of a name in the pattern: a segment decoded, the rest of the path in normal form
   * ({@link dev.samovar.http.UrlPath}), not decoded.
   *
   * <p>A group's filter also sees requests that no route matches. For those only the names of the
   * group's prefix have a value.
   *
   * @throws dev.samovar.http.HttpException 400 if its percent-encoding is malformed, 404 if no
   *     route matches the request and the name has no value
   * @throws IllegalArgumentException if the route's pattern has no such name
   */
  public Param path(String name) {
    String value = match.value(name);
    if (value != null) {
      return new Param(Location.PATH, name, value);
    }
    if (match.target == null) {
      throw new NotFound("No route matches " + request.path());
    }
    throw new IllegalArgumentException(
        "Pattern '" + route().orElse("") + "' has no name '" + name + "'");
  }

  /**
   * The first value of a query parameter, present or not.
   *
   * @throws dev.samovar.http.HttpException 400 if the query has more than 10,000 parameters
   */
  public Param query(String name) {
    return request.query(name);
  }

  /** The first value of a header, present or not. */
  public Param header(String name) {
    return new Param(Location.HEADER, name, request.header(name).orElse(null));
  }

  /** The value of a cookie as it was sent, present or not. */
  public Param cookie(String name) {
    return new Param(Location.COOKIE, name, request.cookie(name).orElse(null));
  }

  /**
   * The JSON body as a record, checked by its constraints.
   *
   * @throws dev.samovar.http.HttpException as {@link Request#json(Class)}
   */
  public <T> T body(Class<T> type) {
    return request.json(type);
  }

  /** As {@link #body(Class)}, for a type with arguments. */
  public <T> T body(JsonType<T> type) {
    return request.json(type);
  }

  /** Leave something for the handlers behind a filter. */
  public <T> void set(Attribute<T> attribute, T value) {
    Map<Attribute<?>, Object> known = attributes;
    if (known == null) {
      known = new HashMap<>();
      attributes = known;
    }
    known.put(attribute, value);
  }

  /** What was left under that key: for this request, else for all of them by {@link Router#set}. */
  @SuppressWarnings("unchecked") // set() takes only a T for an Attribute<T>
  public <T> Optional<T> get(Attribute<T> attribute) {
    Map<Attribute<?>, Object> known = attributes;
    Object own = known == null ? null : known.get(attribute);
    return Optional.ofNullable((T) (own == null ? shared.get(attribute) : own));
  }

  /**
   * What was left under that key.
   *
   * @throws IllegalStateException if nothing was; the filter that sets it is missing
   */
  public <T> T require(Attribute<T> attribute) {
    return get(attribute)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Attribute '"
                        + attribute
                        + "' is not set; put its filter before this route, or set it on the router"));
  }

  /** Names this request in logs and error answers: Cloudflare's ray id, else a random one. */
  public String requestId() {
    String known = requestId;
    if (known == null) {
      known = RequestIds.of(request);
      requestId = known;
    }
    return known;
  }

  /** What a handler or filter threw, which has become its answer. */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  void requestId(String id) {
    requestId = id;
  }

  Response answerByRoute() {
    return match.answer.handle(this);
  }

  Response checked(@Nullable Response response) {
    if (response == null) {
      throw new IllegalStateException(
          "The handler of '" + route().orElse(request.path()) + "' returned null, not a response");
    }
    return response;
  }

  /** The answer to what was thrown; a dying runtime is the adapter's to deal with. */
  Response failed(Throwable thrown) {
    if (thrown instanceof VirtualMachineError error && !(thrown instanceof StackOverflowError)) {
      throw error;
    }
    failure = thrown;
    return failures.answer(thrown, request, route().orElse(null), requestId());
  }
}

package dev.samovar.routing;

import java.util.HashMap;
import java.util.Map;

/**
 * The routes of a worker: {@code router.get("/posts/{id}", c -> Response.json(…))}.
 *
 * <p>It is filled once per isolate, before the first request, and holds nothing of a request.
 *
 * @param <E> the interface of the worker's bindings
 */
public final class Router<E> extends RouteGroup<E> {
  private final Map<Attribute<?>, Object> shared = new HashMap<>();
  private boolean built;

  /**
   * Leave something for all requests: {@link Context#get} finds it, unless a filter has left
   * another for that request. It lives as long as the isolate, so it holds nothing of a request or
   * of env.
   *
   * @throws IllegalStateException if the routes have become a table already, which requests share
   */
  public <T> Router<E> set(Attribute<T> attribute, T value) {
    if (built) {
      throw new IllegalStateException(
          "Attribute '" + attribute + "' is set after the routes were built; set it in routes(…)");
    }
    shared.put(attribute, value);
    return this;
  }

  /** The routes as one immutable table. */
  public RouteTable<E> build() {
    built = true;
    RouteTrie<E> trie = new RouteTrie<>();
    for (Route<E> route : routes()) {
      trie.add(route, Pipeline.of(route));
    }
    return new RouteTable<>(trie, groups(), filters(), shared);
  }
}

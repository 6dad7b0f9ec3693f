package dev.samovar.routing;

/**
 * The routes of a worker: {@code router.get("/posts/{id}", c -> Response.json(…))}.
 *
 * <p>It is filled once per isolate, before the first request, and holds nothing of a request.
 *
 * @param <E> the interface of the worker's bindings
 */
public final class Router<E> extends RouteGroup<E> {

  /**
   * The routes as one immutable table.
   *
   * @throws IllegalStateException if two routes match the same requests; it names both
   */
  public RouteTable<E> build() {
    RouteTrie<E> trie = new RouteTrie<>();
    for (Route<E> route : routes()) {
      trie.add(route, Pipeline.of(route));
    }
    return new RouteTable<>(trie, filters());
  }
}

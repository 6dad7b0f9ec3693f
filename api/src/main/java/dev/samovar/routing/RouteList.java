package dev.samovar.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The routes of a router and of all its groups, in the order of their registration. */
final class RouteList<E> {
  private final List<Route<E>> routes = new ArrayList<>();
  private final Map<String, Route<E>> byShape = new HashMap<>();

  /**
   * Add a route. A collision is found here and not when the table is built, so that the stack trace
   * names the line that registers the second route.
   *
   * @throws IllegalStateException if another route matches the same requests; it names both
   */
  void add(Route<E> route) {
    Route<E> other = byShape.put(route.shape(), route);
    if (other != null) {
      throw new IllegalStateException(
          "Routes '" + other + "' and '" + route + "' match the same requests; remove one");
    }
    routes.add(route);
  }

  List<Route<E>> all() {
    return routes;
  }
}

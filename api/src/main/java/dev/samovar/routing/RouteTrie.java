package dev.samovar.routing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All routes: those without a name by their whole path, and all of them segment by segment. */
final class RouteTrie<E> {
  private final Map<String, MethodTable<E>> literals = new HashMap<>();
  private final RouteNode<E> root = new RouteNode<>();

  void add(Route<E> route, Next<E> pipeline) {
    RouteNode<E> node = root;
    for (Segment segment : route.pattern().segments()) {
      node = node.child(segment);
    }
    node.methods().add(new Target<>(route, pipeline, Waits.mayWait(route)));
    if (route.pattern().isLiteral()) {
      literals.put(route.pattern().literalPath(), node.methods());
    }
  }

  /**
   * The most specific route if it has no name; nothing is allocated.
   *
   * @param path as sent: if it is in normal form already, it is found
   */
  @Nullable Target<E> findLiteral(String method, String path) {
    MethodTable<E> methods = literals.get(path);
    return methods == null ? null : methods.find(method);
  }

  RouteSearch<E> search(String method, String path) {
    RouteSearch<E> search = new RouteSearch<>(method, path);
    search.run(root);
    return search;
  }
}

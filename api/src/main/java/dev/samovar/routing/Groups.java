package dev.samovar.routing;

import dev.samovar.http.Request;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a router.
 *
 * <p>A request whose path has routes belongs to the group of the most specific one, a preflight to
 * that of the route which the announced request will reach. Any other request belongs to the group
 * with the longest prefix above its path.
 */
final class Groups<E> implements GroupLookup<E> {
  private final List<Prefix<E>> prefixes = new ArrayList<>();

  private record Prefix<E>(PathPattern pattern, RouteGroup<E> group) {}

  void add(String prefix, RouteGroup<E> group) {
    prefixes.add(new Prefix<>(PathPattern.parse(prefix), group));
  }

  @Override
  public Match<E> match(
      RouteTrie<E> trie,
      Request request,
      List<String> methods,
      Next<E> answer,
      boolean filtersMayWait) {
    RouteSearch<E> nearest = methods.isEmpty() ? null : nearest(trie, request, methods.get(0));
    Target<E> target = nearest == null ? null : nearest.found();
    if (nearest == null || target == null) {
      return below(request.path(), answer, filtersMayWait);
    }
    Route<E> route = target.route();
    return Match.none(route.group(), route.pattern(), nearest.values(), answer, filtersMayWait);
  }

  private static <E> RouteSearch<E> nearest(RouteTrie<E> trie, Request request, String method) {
    if (request.method().equals("OPTIONS")) {
      String announced = request.header("Access-Control-Request-Method").orElse(method);
      RouteSearch<E> preflight = trie.search(announced, request.path());
      if (preflight.found() != null) {
        return preflight;
      }
    }
    return trie.search(method, request.path());
  }

  /** Among groups with equally long prefixes that is the first one with filters. */
  private Match<E> below(String path, Next<E> answer, boolean filtersMayWait) {
    @Nullable Prefix<E> longest = null;
    List<String> values = List.of();
    for (Prefix<E> prefix : prefixes) {
      boolean longer = longest == null || depth(prefix) > depth(longest);
      List<String> found = longer ? prefix.pattern().valuesOfPrefix(path) : null;
      if (found != null && Pipeline.hasFilters(prefix.group())) {
        longest = prefix;
        values = found;
      }
    }
    return longest == null
        ? Match.none(answer, filtersMayWait)
        : Match.none(longest.group(), longest.pattern(), values, answer, filtersMayWait);
  }

  private static int depth(Prefix<?> prefix) {
    return prefix.pattern().segments().size();
  }
}

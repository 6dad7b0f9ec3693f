package dev.samovar.routing;

import dev.samovar.http.HttpException;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.http.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests that no route matches: OPTIONS, 405 and 404, within the filters of a group.
 *
 * <p>That is the group of the most specific route for the path. A preflight belongs to the route
 * that the announced request will reach, a 404 to the group with the longest prefix.
 */
final class Unmatched<E> {
  private final RouteTrie<E> trie;
  private final List<RouteGroup<E>> groups;

  /**
   * @param groups in the order of registration
   */
  Unmatched(RouteTrie<E> trie, List<RouteGroup<E>> groups) {
    this.trie = trie;
    this.groups = new ArrayList<>();
    for (RouteGroup<E> group : groups) {
      if (Pipeline.hasFilters(group)) {
        this.groups.add(group);
      }
    }
  }

  Match<E> match(Request request, RouteSearch<E> search, boolean filtersMayWait) {
    Place<E> nearest = search.nearest();
    if (nearest == null) {
      return Match.none(group(request.path()), Unmatched::notFound, filtersMayWait);
    }
    Place<E> place = preflight(request).orElse(nearest);
    return Match.none(place, answer(request, allow(search.methods())), filtersMayWait);
  }

  private static <E> Response notFound(Context<E> c) {
    return c.failed(c.noRoute());
  }

  private static <E> Next<E> answer(Request request, String allow) {
    if (request.method().equals("OPTIONS")) {
      return c -> Response.noContent().withHeader("Allow", allow);
    }
    // RFC 9110 §15.5.6: a 405 must list the methods that would have worked.
    return c ->
        c.failed(
            new HttpException(
                    Status.METHOD_NOT_ALLOWED,
                    "This path answers " + allow + ", not " + request.method())
                .withHeader("Allow", allow));
  }

  private Optional<Place<E>> preflight(Request request) {
    Optional<String> announced =
        request.method().equals("OPTIONS")
            ? request.header("Access-Control-Request-Method")
            : Optional.empty();
    if (announced.isEmpty()) {
      return Optional.empty();
    }
    RouteSearch<E> search = trie.search(announced.get(), request.path());
    Target<E> found = search.found();
    return found == null ? Optional.empty() : Optional.of(Place.of(found, search.values()));
  }

  /** Among groups with equally long prefixes the first one. */
  private @Nullable Place<E> group(String path) {
    Place<E> deepest = null;
    for (RouteGroup<E> group : groups) {
      Place<E> place = group.place(path);
      if (place != null && (deepest == null || depth(place) > depth(deepest))) {
        deepest = place;
      }
    }
    return deepest;
  }

  private static int depth(Place<?> place) {
    return place.pattern().segments().size();
  }

  private static String allow(List<String> methods) {
    List<String> all = new ArrayList<>();
    for (String method : methods) {
      addSorted(all, method);
    }
    if (Texts.has(all, "GET")) {
      addSorted(all, "HEAD");
    }
    addSorted(all, "OPTIONS");
    return String.join(", ", all);
  }

  /** A handful of them; a TreeSet would be the only one in most workers. */
  private static void addSorted(List<String> all, String method) {
    int place = 0;
    while (place < all.size() && all.get(place).compareTo(method) < 0) {
      place++;
    }
    if (place == all.size() || !all.get(place).equals(method)) {
      all.add(place, method);
    }
  }
}

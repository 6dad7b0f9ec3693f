package dev.samovar.routing;

import dev.samovar.http.HttpException;
import dev.samovar.http.NotFound;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.http.Status;
import dev.samovar.spi.FailureHandler;
import dev.samovar.worker.ExecutionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The routes of a worker, ready to answer. Immutable, so shared by all requests.
 *
 * @param <E> the interface of the worker's bindings
 */
public final class RouteTable<E> {
  private final RouteTrie<E> trie;
  private final Next<E> pipeline;
  private final boolean filtersMayWait;
  private final Map<Attribute<?>, Object> shared;

  RouteTable(RouteTrie<E> trie, List<Filter<E>> filters, Map<Attribute<?>, Object> shared) {
    this.trie = trie;
    this.filtersMayWait = Waits.anyMayWait(filters);
    this.shared = shared;
    this.pipeline = Pipeline.within(List.copyOf(filters), Context::answerByRoute);
  }

  /**
   * Find who answers a request.
   *
   * @throws dev.samovar.http.HttpException 400 if its URL is malformed
   */
  public Match<E> match(Request request) {
    Target<E> literal = trie.findLiteral(request.method(), request.path());
    return literal == null ? search(request) : Match.of(literal, List.of(), filtersMayWait);
  }

  /** Answer it; what handlers and filters throw becomes the answer that failures give it. */
  public Response answer(
      Match<E> match, Request request, E env, ExecutionContext execution, FailureHandler failures) {
    return pipeline.handle(new Context<>(match, request, env, execution, failures, shared));
  }

  private Match<E> search(Request request) {
    RouteSearch<E> search = trie.search(request.method(), request.path());
    Target<E> found = search.found();
    return found == null
        ? Match.none(unmatched(request, search.methods()), filtersMayWait)
        : Match.of(found, search.values(), filtersMayWait);
  }

  private Next<E> unmatched(Request request, List<String> methods) {
    if (methods.isEmpty()) {
      return c -> c.failed(new NotFound("No route matches " + request.path()));
    }
    String allow = allow(methods);
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

package dev.samovar.routing;

import dev.samovar.http.HttpException;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.spi.FailureHandler;
import dev.samovar.worker.ExecutionContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The routes of a worker, ready to answer. Immutable, so shared by all requests.
 *
 * @param <E> the interface of the worker's bindings
 */
public final class RouteTable<E> {
  private final RouteTrie<E> trie;
  private final @Nullable GroupLookup<E> groups;
  private final Next<E> pipeline;
  private final boolean filtersMayWait;
  private final Map<Attribute<?>, Object> shared;

  RouteTable(
      RouteTrie<E> trie,
      @Nullable GroupLookup<E> groups,
      List<Filter<E>> filters,
      Map<Attribute<?>, Object> shared) {
    this.trie = trie;
    this.groups = groups;
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
    Target<E> literal = trie.findLiteral(request.method(), request.url().path());
    return literal == null ? search(request) : Match.of(literal, List.of(), filtersMayWait);
  }

  /**
   * The filters around a failure: of a request that a runtime refuses before any route is asked.
   */
  public Match<E> refusal(HttpException failure) {
    return Match.none(new Failed<>(failure), filtersMayWait);
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
        ? unmatched(request, search.methods())
        : Match.of(found, search.values(), filtersMayWait);
  }

  private Match<E> unmatched(Request request, List<String> methods) {
    Next<E> answer = Unmatched.answer(request, methods);
    return groups == null
        ? Match.none(answer, filtersMayWait)
        : groups.match(trie, request, methods, answer, filtersMayWait);
  }
}

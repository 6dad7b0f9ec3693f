package dev.samovar.routing;

import dev.samovar.http.Request;
import java.util.List;

/**
 * Finds the group whose filters see a request that no route matches.
 *
 * <p>An interface, so that a worker without groups does not link its only implementation.
 */
interface GroupLookup<E> {

  /**
   * The match of a request, its answer within the filters of a group.
   *
   * @param methods of the routes for the path, the most specific first; empty for a 404
   */
  Match<E> match(
      RouteTrie<E> trie,
      Request request,
      List<String> methods,
      Next<E> answer,
      boolean filtersMayWait);
}

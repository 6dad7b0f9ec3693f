package dev.samovar.routing;

import dev.samovar.http.Response;

/**
 * What a filter stands before.
 *
 * @param <E> the interface of the worker's bindings
 */
@FunctionalInterface
public interface Next<E> {

  /** The answer of what comes next; an error has become its answer already. */
  Response handle(Context<E> c);
}

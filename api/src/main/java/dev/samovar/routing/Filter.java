package dev.samovar.routing;

import dev.samovar.http.Response;

/**
 * Stands around handlers: it may answer itself, or let the next one answer and change that answer.
 *
 * <p>{@code next} never throws: what a handler threw has become its answer, and {@link
 * Context#failure()} says what it was. So a filter that adds a header adds it to errors too.
 *
 * @param <E> the interface of the worker's bindings
 */
@FunctionalInterface
public interface Filter<E> {

  /**
   * @param next the next filter, or the handler
   * @throws Exception as {@link Handler#handle}
   */
  Response filter(Context<E> c, Next<E> next) throws Exception;
}

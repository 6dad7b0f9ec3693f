package dev.samovar.routing;

import dev.samovar.http.Response;

/**
 * Answers a request; blocking is fine.
 *
 * @param <E> the interface of the worker's bindings
 */
@FunctionalInterface
public interface Handler<E> {

  /**
   * @throws Exception an {@link dev.samovar.http.HttpException} becomes the answer it stands for,
   *     anything else is logged and becomes a 500
   */
  Response handle(Context<E> c) throws Exception;
}

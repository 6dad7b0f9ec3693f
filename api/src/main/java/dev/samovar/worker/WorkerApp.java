package dev.samovar.worker;

import dev.samovar.routing.Router;

/**
 * A worker: its routes, over its bindings.
 *
 * <p>One instance is made per isolate and shared by all requests, so it holds no request's data.
 *
 * @param <E> the interface of its bindings, annotated {@link Bindings}; {@link NoBindings} for none
 */
public interface WorkerApp<E> {

  /** Register the routes; called once, before the first request, without an env. */
  void routes(Router<E> router);
}

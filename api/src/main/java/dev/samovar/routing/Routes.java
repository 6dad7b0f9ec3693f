package dev.samovar.routing;

/**
 * Routes that can be mounted anywhere.
 *
 * @param <E> the interface of the worker's bindings
 */
@FunctionalInterface
public interface Routes<E> {

  /** Register the routes; called once per isolate. */
  void register(RouteGroup<E> routes);
}

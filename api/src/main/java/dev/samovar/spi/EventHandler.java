package dev.samovar.spi;

/** A method of the worker that takes an event. */
@FunctionalInterface
public interface EventHandler<T> {

  /**
   * @throws Exception whatever the worker throws
   */
  void handle(T event) throws Exception;
}

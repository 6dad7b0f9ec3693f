package dev.samovar.spi;

import dev.samovar.worker.WorkerApp;

/**
 * What the processor writes for the class annotated {@link dev.samovar.worker.Worker}; each runtime
 * finds it by {@link java.util.ServiceLoader}.
 *
 * @param <E> the interface of the worker's bindings
 */
public interface WorkerDefinition<E> {

  String name();

  /** The worker, made once per isolate. */
  WorkerApp<E> create();

  /**
   * Run the worker's methods that are for its start, in their order.
   *
   * @param worker what {@link #create} made
   */
  default void start(WorkerApp<E> worker) {}

  /** The typed env over one event's bindings; it must not outlive the event. */
  E bind(BindingSource source);

  /**
   * Enter the worker's methods that take other events than requests.
   *
   * @param worker what {@link #create} made
   */
  default void events(WorkerApp<E> worker, EventTable<E> events) {}
}

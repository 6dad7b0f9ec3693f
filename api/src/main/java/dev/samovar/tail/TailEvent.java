package dev.samovar.tail;

import dev.samovar.worker.ExecutionContext;
import java.util.List;

/**
 * What other workers have done; the parameter of a method annotated {@link Tail}.
 *
 * @param <E> the interface of the worker's bindings
 * @see <a href="https://developers.cloudflare.com/workers/runtime-apis/handlers/tail/">Workers:
 *     tail handler</a>
 */
public final class TailEvent<E> {
  private final List<TraceItem> traces;
  private final E env;
  private final ExecutionContext execution;

  /** For runtimes; a worker is given one. */
  public TailEvent(List<TraceItem> traces, E env, ExecutionContext execution) {
    this.traces = List.copyOf(traces);
    this.env = env;
    this.execution = execution;
  }

  /** One for each event of a worker. */
  public List<TraceItem> traces() {
    return traces;
  }

  public E env() {
    return env;
  }

  public ExecutionContext execution() {
    return execution;
  }
}

package dev.samovar.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers a request: a route, or where none matches what says so.
 *
 * @param <E> the interface of the worker's bindings
 */
public final class Match<E> {
  final @Nullable Target<E> target;
  final List<String> values;
  final Next<E> answer;
  private final boolean mayWait;

  private Match(@Nullable Target<E> target, List<String> values, Next<E> answer, boolean mayWait) {
    this.target = target;
    this.values = values;
    this.answer = answer;
    this.mayWait = mayWait;
  }

  static <E> Match<E> of(Target<E> target, List<String> values, boolean filtersMayWait) {
    return new Match<>(target, values, target.pipeline(), filtersMayWait || target.mayWait());
  }

  static <E> Match<E> none(Next<E> answer, boolean filtersMayWait) {
    return new Match<>(null, List.of(), answer, filtersMayWait);
  }

  /** Whether its handler or a filter before it may wait; false only where that cannot be. */
  public boolean mayWait() {
    return mayWait;
  }
}

package dev.samovar.routing;

import dev.samovar.http.Percent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers a request: a route, or where none matches what says so.
 *
 * @param <E> the interface of the worker's bindings
 */
public final class Match<E> {
  final @Nullable Target<E> target;
  private final @Nullable PathPattern pattern;
  private final List<String> values;
  final Next<E> answer;
  private final boolean mayWait;

  private Match(
      @Nullable Target<E> target,
      @Nullable PathPattern pattern,
      List<String> values,
      Next<E> answer,
      boolean mayWait) {
    this.target = target;
    this.pattern = pattern;
    this.values = values;
    this.answer = answer;
    this.mayWait = mayWait;
  }

  static <E> Match<E> of(Target<E> target, List<String> values, boolean filtersMayWait) {
    return new Match<>(
        target,
        target.route().pattern(),
        values,
        target.pipeline(),
        filtersMayWait || target.mayWait());
  }

  static <E> Match<E> none(Next<E> answer, boolean filtersMayWait) {
    return new Match<>(null, null, List.of(), answer, filtersMayWait);
  }

  /**
   * @param group whose filters see the request
   */
  static <E> Match<E> none(
      RouteGroup<E> group,
      PathPattern pattern,
      List<String> values,
      Next<E> answer,
      boolean filtersMayWait) {
    boolean mayWait = filtersMayWait || Waits.groupsMayWait(group);
    return new Match<>(null, pattern, values, Pipeline.within(group, answer), mayWait);
  }

  /** The same route with its filters, and a failure in place of the handler's answer. */
  public Match<E> failing(Throwable thrown) {
    Next<E> failed = new Failed<>(thrown);
    Next<E> filtered = target == null ? failed : Pipeline.within(target.route().group(), failed);
    return new Match<>(target, pattern, values, filtered, mayWait);
  }

  /** Whether its handler or a filter before it may wait; false only where that cannot be. */
  public boolean mayWait() {
    return mayWait;
  }

  /**
   * The value of a name, decoded unless it is a rest; null if the pattern has no such name.
   *
   * @throws dev.samovar.http.HttpException 400 if its percent-encoding is malformed
   */
  @Nullable String value(String name) {
    int index = pattern == null ? -1 : pattern.names().indexOf(name);
    if (pattern == null || index < 0) {
      return null;
    }
    String value = values.get(index);
    return pattern.isRest(index) ? value : Percent.decode(value);
  }
}

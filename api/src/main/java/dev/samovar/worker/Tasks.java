package dev.samovar.worker;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work that waits, done side by side: {@code Tasks.forEach(keys, 20, key -> bucket.put(key, ""))}.
 *
 * <p>Each call returns when all of its work has ended, so none outlives its request. If some
 * throws, no more is begun, what is under way is waited for, and the first exception is thrown with
 * the others as suppressed ones. In a worker tasks take turns where they wait, two never compute at
 * the same time; on a JVM they are threads, so what they share must bear that.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/workers/platform/limits/#simultaneous-open-connections">Workers:
 *     simultaneous open connections</a>
 */
public final class Tasks {

  private Tasks() {}

  /**
   * Do all of it at once: {@code Tasks.all(List.of(() -> user(c), () -> orders(c)))}.
   *
   * @return the results, in the order of the work
   */
  public static <T> List<T> all(Collection<? extends Supplier<? extends T>> work) {
    return map(work, Math.max(1, work.size()), Supplier::get);
  }

  /**
   * Do it for each item.
   *
   * @param atOnce how many are under way at the same time, 1 or more
   */
  public static <T> void forEach(Collection<T> items, int atOnce, Consumer<? super T> work) {
    map(
        items,
        atOnce,
        item -> {
          work.accept(item);
          return true;
        });
  }

  /**
   * Do it for each item, and keep what it gives.
   *
   * @param atOnce how many are under way at the same time, 1 or more
   * @return the results, in the order of the items
   */
  public static <T, R> List<R> map(
      Collection<T> items, int atOnce, Function<? super T, ? extends R> work) {
    if (atOnce < 1) {
      throw new IllegalArgumentException("At least 1 task is under way at once, was " + atOnce);
    }
    return new TaskGroup<T, R>(items, work).run(atOnce);
  }
}

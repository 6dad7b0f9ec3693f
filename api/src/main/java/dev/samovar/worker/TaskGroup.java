package dev.samovar.worker;

import dev.samovar.spi.TaskThreads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tasks that share out the items of one call of {@link Tasks}. */
final class TaskGroup<T, R> {

  private final List<T> items;
  private final Function<? super T, ? extends R> work;
  private final @Nullable Object[] results;
  private int begun;
  private @Nullable Throwable failure;

  TaskGroup(Collection<T> items, Function<? super T, ? extends R> work) {
    this.items = new ArrayList<>(items);
    this.work = work;
    this.results = new Object[items.size()];
  }

  @SuppressWarnings("unchecked") // only results of the function are in it
  List<R> run(int atOnce) {
    TaskThreads.driver().run(Collections.nCopies(Math.min(atOnce, results.length), this::work));
    throwFailure();
    return (List<R>) Collections.unmodifiableList(Arrays.asList(results));
  }

  private void work() {
    for (int i = next(); i >= 0; i = next()) {
      try {
        results[i] = work.apply(items.get(i));
      } catch (Throwable e) {
        failed(e);
      }
    }
  }

  /** The place of an item that nobody has begun; -1 if none is to be. */
  private synchronized int next() {
    return failure == null && begun < results.length ? begun++ : -1;
  }

  private synchronized void failed(Throwable e) {
    if (failure == null) {
      failure = e;
    } else if (failure != e) {
      failure.addSuppressed(e);
    }
  }

  private void throwFailure() {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure != null) {
      throw (RuntimeException) failure;
    }
  }
}

package dev.samovar.e2e.durable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;

/** Fifty clients at once, each of which does its work one after the other. */
final class Load {

  static final int CLIENTS = 50;

  private Load() {}

  /**
   * @param work with its number; a client leaves when it gives false or throws
   * @return how often it gave true
   */
  static int of(int total, IntPredicate work) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Callable<Integer>> all = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        int first = client;
        all.add(() -> done(first, total, work));
      }
      int done = 0;
      for (Future<Integer> each : clients.invokeAll(all)) {
        done += each.get();
      }
      return done;
    } finally {
      clients.shutdownNow();
    }
  }

  private static int done(int first, int total, IntPredicate work) {
    int done = 0;
    for (int i = first; i < total; i += CLIENTS) {
      try {
        if (!work.test(i)) {
          return done;
        }
      } catch (IllegalStateException connectionLost) {
        return done;
      }
      done++;
    }
    return done;
  }
}

package dev.samovar.wasm.thread;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tickets of threads that wait at objects. An object has a place here only while someone waits
 * at it.
 */
final class Tickets {

  private final Map<Object, Deque<Ticket>> waiting = new IdentityHashMap<>();

  void add(Object object, Ticket ticket) {
    Deque<Ticket> queue = waiting.get(object);
    if (queue == null) {
      queue = new ArrayDeque<>();
      waiting.put(object, queue);
    }
    queue.add(ticket);
  }

  void remove(Object object, Ticket ticket) {
    Deque<Ticket> queue = waiting.get(object);
    if (queue != null && queue.remove(ticket) && queue.isEmpty()) {
      waiting.remove(object);
    }
  }

  /**
   * The one that has waited longest and still lives; null if none does. One whose thread seems to
   * be gone is woken all the same: on a machine that is too busy for timers it may live.
   */
  @Nullable Ticket take(Object object) {
    Deque<Ticket> queue = waiting.get(object);
    if (queue == null) {
      return null;
    }
    Ticket first = queue.poll();
    while (first != null && first.isStale()) {
      first.wake();
      first = queue.poll();
    }
    if (queue.isEmpty()) {
      waiting.remove(object);
    }
    return first;
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }
}

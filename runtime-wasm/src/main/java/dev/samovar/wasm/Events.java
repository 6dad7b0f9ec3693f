package dev.samovar.wasm;

import dev.samovar.cloudflare.interop.Callbacks;
import dev.samovar.cloudflare.interop.Console;
import dev.samovar.cloudflare.interop.Threads;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/**
 * The table of event adapters; an event is its place in it, so that a dispatch compares no names.
 */
final class Events {

  private static final List<EventAdapter> ADAPTERS = new ArrayList<>();

  private Events() {}

  /**
   * @param adapter null for an event that the worker does not listen to
   */
  static void add(@Nullable EventAdapter adapter) {
    if (adapter != null) {
      ADAPTERS.add(adapter);
    }
  }

  /** The number of an event, or -1. */
  static int number(String event) {
    for (int i = 0; i < ADAPTERS.size(); i++) {
      if (ADAPTERS.get(i).event().equals(event)) {
        return i;
      }
    }
    return -1;
  }

  static @Nullable JSObject dispatch(int event, JSObject subject, JSObject env, JSObject context) {
    Callbacks.reset();
    Threads.begin();
    Console.configure(env);
    return ADAPTERS.get(event).handle(subject, env, context);
  }

  /**
   * Null if the event may wait: {@link #dispatch} is to follow, before any other event. The adapter
   * begins the event's thread, if it handles it.
   */
  static @Nullable JSObject dispatchAtOnce(
      int event, JSObject subject, JSObject env, JSObject context) {
    Callbacks.reset();
    Console.configure(env);
    return ADAPTERS.get(event).handleAtOnce(subject, env, context);
  }
}

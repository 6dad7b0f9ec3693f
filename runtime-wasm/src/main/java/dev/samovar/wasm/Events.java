package dev.samovar.wasm;

import dev.samovar.cloudflare.interop.Callbacks;
import dev.samovar.cloudflare.interop.Console;
import dev.samovar.cloudflare.interop.Threads;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/**
 * The table of event adapters; an event is its place in it, so that a dispatch compares no names.
 */
final class Events {

  private static List<EventAdapter> adapters = List.of();

  private Events() {}

  static void start(List<EventAdapter> all) {
    adapters = all;
  }

  /** The number of an event, or -1. */
  static int number(String event) {
    for (int i = 0; i < adapters.size(); i++) {
      if (adapters.get(i).event().equals(event)) {
        return i;
      }
    }
    return -1;
  }

  static @Nullable JSObject dispatch(int event, JSObject subject, JSObject env, JSObject context) {
    Callbacks.reset();
    Threads.begin();
    Console.configure(env);
    return adapters.get(event).handle(subject, env, context);
  }
}

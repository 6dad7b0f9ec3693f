package dev.samovar.e2e.adapter;

import dev.samovar.http.Response;
import dev.samovar.routing.Router;
import dev.samovar.worker.NoBindings;
import java.util.ArrayDeque;
import java.util.List;

/** Methods that never get to their end, which TeaVM 0.15 compiles to an invalid module. */
final class Endless {

  private Endless() {}

  static void routes(Router<NoBindings> router) {
    router.get("/endless/loop", c -> Response.text(caught(Endless::drain)));
    router.get("/endless/try", c -> Response.text(caught(Endless::failing)));
  }

  private static String caught(Work work) {
    try {
      return work.on(new StringBuilder());
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName();
    }
  }

  /** Ends by the exception alone. */
  private static String drain(StringBuilder text) {
    ArrayDeque<String> words = new ArrayDeque<>(List.of("a", "b"));
    while (true) {
      text.append(words.pop());
    }
  }

  private static String failing(StringBuilder text) {
    try (Step first = new Step(text, "1");
        Step second = new Step(text, "2")) {
      text.append("body ");
      throw new IllegalStateException("x");
    } catch (IllegalStateException e) {
      return text + e.getMessage();
    }
  }

  private interface Work {
    String on(StringBuilder text);
  }

  private record Step(StringBuilder text, String name) implements AutoCloseable {
    @Override
    public void close() {
      text.append(name).append(' ');
    }
  }
}

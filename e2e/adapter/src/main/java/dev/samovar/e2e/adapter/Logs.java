package dev.samovar.e2e.adapter;

import dev.samovar.http.Response;
import dev.samovar.routing.Router;
import dev.samovar.worker.NoBindings;
import java.lang.System.Logger.Level;

/** What Java logs. */
final class Logs {

  private static final System.Logger LOG = System.getLogger("adapter.logs");

  private Logs() {}

  static void routes(Router<NoBindings> router) {
    router.get("/log/logger", c -> logger());
    router.get("/log/out", c -> out());
    router.get("/log/print", c -> print());
  }

  private static Response logger() {
    LOG.log(Level.INFO, "answered {0} of {1} {x}", 3, "five");
    LOG.log(Level.WARNING, () -> "a lazy warning");
    LOG.log(Level.ERROR, "it failed", new IllegalStateException("for a reason"));
    return Response.text("logged");
  }

  private static Response out() {
    System.out.println("to the output: h\u00e9 \u4e2d");
    System.err.println("to the errors");
    return Response.text("logged");
  }

  private static Response print() {
    new IllegalStateException("printed", new IllegalArgumentException("its cause"))
        .printStackTrace();
    return Response.text("logged");
  }
}

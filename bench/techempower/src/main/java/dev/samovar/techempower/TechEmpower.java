package dev.samovar.techempower;

import com.dslplatform.json.CompiledJson;
import dev.samovar.http.Param;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;

/**
 * The six test types.
 *
 * @see <a
 *     href="https://github.com/TechEmpower/FrameworkBenchmarks/wiki/Project-Information-Framework-Tests-Overview">The
 *     rules</a>
 */
@Worker(name = "techempower")
public final class TechEmpower implements WorkerApp<TechEmpowerEnv> {
  private static final int MOST_QUERIES = 500;

  @CompiledJson
  record Message(String message) {}

  @Override
  public void routes(Router<TechEmpowerEnv> router) {
    router.get("/json", c -> Response.json(new Message("Hello, World!")));
    router.get("/plaintext", c -> Response.text("Hello, World!"));
    router.get("/db", c -> Response.json(worlds(c).random()));
    router.get("/queries", c -> Response.json(worlds(c).random(queries(c))));
    router.get("/updates", c -> Response.json(worlds(c).change(queries(c))));
    router.get("/fortunes", c -> Response.html(Fortunes.page(c.env().db())));
  }

  private static Worlds worlds(Context<TechEmpowerEnv> c) {
    return new Worlds(c.env().db());
  }

  /** The rules: what is missing, not a number or below 1 counts as 1, what is above 500 as 500. */
  private static int queries(Context<TechEmpowerEnv> c) {
    Param sent = c.query("queries");
    try {
      return Math.max(1, Math.min(MOST_QUERIES, Integer.parseInt(sent.or("1"))));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}

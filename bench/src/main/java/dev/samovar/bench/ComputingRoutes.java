package dev.samovar.bench;

import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Work of the processor alone, and none of it at all. */
final class ComputingRoutes implements Routes<BenchEnv> {
  private static final long PAUSE_MILLIS = 200;

  @Override
  public void register(RouteGroup<BenchEnv> routes) {
    routes
        .post("/markdown", ComputingRoutes::markdown)
        .post("/distance", ComputingRoutes::distance)
        .get("/pause", ComputingRoutes::pause);
  }

  private static Response markdown(Context<BenchEnv> c) {
    return Response.html(
        HtmlRenderer.builder().build().render(Parser.builder().build().parse(c.request().text())));
  }

  /** Two texts, a line each. */
  private static Response distance(Context<BenchEnv> c) {
    String text = c.request().text();
    int end = text.indexOf('\n');
    return Response.text(
        Integer.toString(Levenshtein.distance(text.substring(0, end), text.substring(end + 1))));
  }

  private static Response pause(Context<BenchEnv> c) throws InterruptedException {
    Thread.sleep(c.query("millis").asLong(PAUSE_MILLIS));
    return Response.text("rested");
  }
}

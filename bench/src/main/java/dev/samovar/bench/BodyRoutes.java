package dev.samovar.bench;

import dev.samovar.crypto.Digest;
import dev.samovar.crypto.Hex;
import dev.samovar.http.Response;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;

/** Long bodies: text out, bytes in, bytes through. */
final class BodyRoutes implements Routes<BenchEnv> {
  private static final int LINES = 2_000;
  private static final String LINE =
      "The quick brown fox jumps over the lazy dog; Größe, naïve, 日本, and back again: 0123456789";

  @Override
  public void register(RouteGroup<BenchEnv> routes) {
    routes
        .get("/text", c -> Response.text(text()))
        .post("/hash", c -> Response.text(Hex.of(Digest.SHA_256.of(c.request().body()))))
        .post("/through", c -> Response.stream("application/octet-stream", c.request().body()));
  }

  /** 200 KB, of lines that differ. */
  private static String text() {
    StringBuilder text = new StringBuilder(LINES * 110);
    for (int i = 0; i < LINES; i++) {
      text.append("Line ").append(i).append(": ").append(LINE).append('\n');
    }
    return text.toString();
  }
}

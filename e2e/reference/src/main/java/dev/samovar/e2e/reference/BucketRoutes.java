package dev.samovar.e2e.reference;

import dev.samovar.http.NotFound;
import dev.samovar.http.Response;
import dev.samovar.r2.R2Conditional;
import dev.samovar.r2.R2GetOptions;
import dev.samovar.r2.R2HttpMetadata;
import dev.samovar.r2.R2Object;
import dev.samovar.r2.R2ObjectBody;
import dev.samovar.r2.R2PutOptions;
import dev.samovar.r2.R2Range;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;

/** Objects of R2 under the conditions and ranges of a request. */
final class BucketRoutes implements Routes<Env> {

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.put("/{key...}", BucketRoutes::put);
    routes.get("/read/{key...}", BucketRoutes::read);
    routes.get("/serve/{key...}", c -> c.env().bucket().serve(key(c), c.request()));
  }

  private static Response put(Context<Env> c) {
    R2PutOptions options =
        R2PutOptions.none().withHttpMetadata(R2HttpMetadata.from(c.request().headers()));
    c.env().bucket().put(key(c), c.request().body(), options);
    return Response.noContent();
  }

  /** What R2 gives, in lines. */
  private static Response read(Context<Env> c) {
    R2GetOptions asked =
        R2Range.from(c.request()).map(R2GetOptions::range).orElse(R2GetOptions.none());
    R2Object object =
        c.env()
            .bucket()
            .getIf(key(c), R2Conditional.from(c.request()), asked)
            .orElseThrow(NotFound::new);
    Lines lines = new Lines().add("etag", object.etag());
    if (object instanceof R2ObjectBody body) {
      R2Range range = body.range().orElseThrow();
      lines.add("range", range.offset() + "+" + range.length()).add("text", body.text());
    }
    return lines.toResponse();
  }

  private static String key(Context<Env> c) {
    return c.path("key").value();
  }
}

package dev.samovar.e2e.contracts;

import dev.samovar.http.NotFound;
import dev.samovar.http.Response;
import dev.samovar.r2.R2HttpMetadata;
import dev.samovar.r2.R2Object;
import dev.samovar.r2.R2PutOptions;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;

/** Objects and values between HTTP and the stores, as streams that are handed on. */
final class ServedObjects {

  private ServedObjects() {}

  static void routes(Router<ContractsEnv> router) {
    router.put("/objects/{key}", ServedObjects::store);
    router.get("/objects/{key}", ServedObjects::serve);
    router.put(
        "/values/{key}",
        c -> {
          c.env().kv().put(c.path("key").value(), c.request().body());
          return Response.noContent();
        });
    router.get(
        "/values/{key}",
        c ->
            Response.stream(
                "text/plain",
                c.env().kv().getStream(c.path("key").value()).orElseThrow(NotFound::new)));
  }

  private static Response store(Context<ContractsEnv> c) {
    R2PutOptions options =
        R2PutOptions.none().withHttpMetadata(R2HttpMetadata.from(c.request().headers()));
    R2Object stored = c.env().r2().put(c.path("key").value(), c.request().body(), options);
    return Response.noContent().withHeader("ETag", stored.httpEtag());
  }

  private static Response serve(Context<ContractsEnv> c) {
    return c.env().r2().serve(c.path("key").value(), c.request());
  }
}

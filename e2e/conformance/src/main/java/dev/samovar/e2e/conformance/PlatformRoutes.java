package dev.samovar.e2e.conformance;

import dev.samovar.http.Percent;
import dev.samovar.http.Response;
import dev.samovar.http.client.FetchRequest;
import dev.samovar.platform.DataPoint;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import java.security.SecureRandom;

/** Secrets Store, data points, static assets, another worker. */
final class PlatformRoutes implements Routes<Env> {

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.get("/get-from-secret-store", c -> Response.text(c.env().secrets().get().value()));
    routes.get(
        "/get-from-secret-store-missing",
        c -> Response.text(c.env().missingSecret().get().value()));
    routes.get("/analytics-engine", PlatformRoutes::analytics);
    routes.get(
        "/asset/{name}", c -> c.env().assets().fetch("/" + Percent.encode(c.path("name").value())));
    routes.get("/remote-by-request", c -> c.env().remote().fetch(c.request()));
    routes.get("/remote-by-path", PlatformRoutes::remoteByPath);
  }

  private static Response analytics(Context<Env> c) {
    String method = c.request().method();
    DataPoint point = DataPoint.of("index1").withDoubles(200.0);
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    c.env().httpAnalytics().writeDataPoint(point.withBlob(method).withBlob(random));
    c.env().httpAnalytics().writeDataPoint(point.withBlobs(method, method));
    return Response.text("Events sent");
  }

  private static Response remoteByPath(Context<Env> c) {
    return c.env().remote().fetch(FetchRequest.post(c.request().url().toString()));
  }
}

package dev.samovar.e2e.reference;

import dev.samovar.http.Headers;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;

/** All of a request, as a handler sees it: method, URL, every header in its order, the body. */
final class EchoRoutes implements Routes<Env> {

  @Override
  public void register(RouteGroup<Env> routes) {
    for (String method : new String[] {"GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND"}) {
      routes.route(method, "/{rest...}", EchoRoutes::echo);
    }
  }

  private static Response echo(Context<Env> c) {
    Lines lines = new Lines();
    lines.add("method", c.request().method());
    lines.add("url", c.request().url().toString());
    Headers headers = c.request().headers();
    headers.forEach(lines::add);
    return lines.add("body", c.request().text()).toResponse();
  }
}

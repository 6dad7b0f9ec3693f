package dev.samovar.e2e.conformance;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import dev.samovar.http.Body;
import dev.samovar.http.CfProperties;
import dev.samovar.http.Headers;
import dev.samovar.http.Response;
import dev.samovar.json.JsonType;
import dev.samovar.routing.Context;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import java.time.Instant;
import java.util.Set;

/** What comes in: headers, parameters, bodies, variables. */
final class RequestRoutes implements Routes<Env> {

  private static final Set<String> FRAMING =
      Set.of("content-length", "transfer-encoding", "connection");

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.get("/request", RequestRoutes::about);
    routes.get("/async-request", RequestRoutes::about);
    routes.post("/xor/{num}", RequestRoutes::xor);
    routes.post("/headers", RequestRoutes::headers);
    routes.post("/async-text-echo", c -> Response.text(c.request().text()));
    routes.get("/secret", c -> Response.text(c.env().someSecret().value()));
    routes.get("/var", c -> Response.text(c.env().someVariable()));
    routes.get("/object-var", c -> Response.json(c.env().someObjectVariable()));
    routes.post(
        "/api-data", c -> Response.json(Incoming.json(c, JsonType.of(ApiData.class)).reversed()));
    routes.options("/{path...}", c -> Response.text(c.request().path()));
    routes.get("/user/{id}/test", c -> Response.text("TEST user id: " + id(c)));
    routes.get("/user/{id}", c -> Response.json(User.of(id(c))));
    routes.post("/account/{id}/zones", c -> Response.text("Create new zone for Account: " + id(c)));
    routes.get("/account/{id}/zones", RequestRoutes::zones);
  }

  private static String id(Context<Env> c) {
    return c.path("id").value();
  }

  private static Response zones(Context<Env> c) {
    return Response.text("Account id: " + id(c) + "..... You get a zone, you get a zone!");
  }

  private static Response about(Context<Env> c) {
    CfProperties cf = c.request().cf();
    String place =
        cf.latitude()
            .map(latitude -> latitude + ", " + cf.longitude().orElse(0.0))
            .orElse("nowhere");
    return Response.text(
        c.request().path() + " from " + place + " in " + cf.region().orElse("no region"));
  }

  private static Response xor(Context<Env> c) {
    int key = Incoming.integer(c.path("num"), 0, 255);
    Body body = Body.of(new XorStream(c.request().stream(), key));
    return Response.stream("application/octet-stream", body);
  }

  private static Response headers(Context<Env> c) {
    Headers headers = Headers.empty();
    Headers given = c.request().headers();
    for (int i = 0; i < given.size(); i++) {
      if (!FRAMING.contains(given.name(i))) {
        headers = headers.withAdded(given.name(i), given.value(i));
      }
    }
    return Response.text("returned your headers to you")
        .withHeaders(headers.with("Hello", "World!"));
  }

  @CompiledJson
  record ApiData(int userId, String title, boolean completed) {

    ApiData reversed() {
      return new ApiData(userId, new StringBuilder(title).reverse().toString(), completed);
    }
  }

  @CompiledJson
  record User(
      String id,
      long timestamp,
      @JsonAttribute(name = "date_from_int") Instant dateFromInt,
      @JsonAttribute(name = "date_from_str") Instant dateFromStr) {

    static User of(String id) {
      return new User(
          id,
          System.currentTimeMillis(),
          Instant.ofEpochMilli(1234567890),
          Instant.parse("1980-01-15T06:56:07Z"));
    }
  }
}

package dev.samovar.e2e.conformance;

import com.dslplatform.json.CompiledJson;
import dev.samovar.http.Body;
import dev.samovar.http.Branches;
import dev.samovar.http.EncodeBody;
import dev.samovar.http.MediaType;
import dev.samovar.http.Response;
import dev.samovar.http.client.Fetch;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Routes;
import java.util.Optional;

/** Responses of which two are made. */
final class CloneRoutes implements Routes<Env> {

  @Override
  public void register(RouteGroup<Env> routes) {
    routes.get("/cloned", c -> sameBodies(Response.text("Hello")));
    routes.get("/cloned-stream", c -> sameBodies(slow()));
    routes.get("/cloned-fetch", c -> sameBodies(Fetch.get(FetchRoutes.TODO)));
    routes.get("/cloned-response", Expect.route("true", env -> keepsItsTraits()));
  }

  private static Response sameBodies(Response response) {
    Branches<Response> both = response.duplicate();
    String first = both.first().body().text();
    return Response.text("" + first.equals(both.second().body().text()));
  }

  private static Response slow() {
    return Response.stream(MediaType.TEXT, Body.of(new SlowChunks(10, 100)));
  }

  private static void keepsItsTraits() {
    Traits traits = new Traits("bar");
    Branches<Response> both =
        Response.ok().withEncodeBody(EncodeBody.MANUAL).withCf(traits).duplicate();
    expect("the first", traits, both.first());
    expect("the second", traits, both.second());
  }

  private static void expect(String which, Traits traits, Response response) {
    Expect.equal(which + "'s body encoding", EncodeBody.MANUAL, response::encodeBody);
    Expect.equal(which + "'s cf", Optional.of(traits), () -> response.cf(Traits.class));
  }

  @CompiledJson
  record Traits(String foo) {}
}

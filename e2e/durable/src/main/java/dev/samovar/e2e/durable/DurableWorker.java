package dev.samovar.e2e.durable;

import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.durable.LocationHint;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import dev.samovar.worker.PlatformException;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;

/** {@code /<class>/<name>/<what>}: the object of that name is asked. */
@Worker(name = "durable")
public final class DurableWorker implements WorkerApp<DurableEnv> {

  @Override
  public void routes(Router<DurableEnv> router) {
    router.get("/counter/{name}/{what}", c -> ask(c.env().counter(), c));
    router.post("/counter/{name}/{what}", c -> ask(c.env().counter(), c));
    router.get(
        "/unnamed/{what}",
        c -> c.env().counter().get(c.env().counter().newUniqueId()).fetch(c.request()));
    router.get("/cabinet/{name}/{what}", c -> ask(c.env().cabinet(), c));
    router.get("/clock/{name}/{what}", c -> ask(c.env().clock(), c));
    router.get("/drawer/{name}/{what}", c -> ask(c.env().drawer(), c));
    router.get("/visits", c -> c.env().visits().getByName("home").fetch(c.request()));
    router.get("/feed/facts/{fact}", DurableWorker::feedFact);
    router.get("/ghost", c -> Response.text(FeedFacts.ghost(c.env().ghost())));
    router.get("/feed/{name}", c -> c.env().feed().getByName("x").fetch(c.request()));
    router.get("/chat/{name}/{what}", c -> ask(c.env().chat(), c));
    router.get("/failure/{name}/{what}", DurableWorker::failure);
    router.get(
        "/object/{id}/{what}",
        c ->
            c.env()
                .counter()
                .get(c.env().counter().idFromString(c.path("id").value()))
                .fetch(c.request()));
    router.get("/feed/{name}/refuse/{how}", DurableWorker::refused);
    router.get(
        "/ids/{what}", c -> Response.text(Ids.of(c.env().counter(), c.path("what").value())));
  }

  /** Nothing catches what the object throws. */
  private static Response refused(Context<DurableEnv> c) {
    c.env().feed().getByName(c.path("name").value()).refuse(c.path("how").value());
    return Response.text("not refused");
  }

  private static Response feedFact(Context<DurableEnv> c) {
    return Response.text(FeedFacts.run(c.path("fact").value(), c.env().feed()));
  }

  private static Response ask(DurableObjectNamespace namespace, Context<DurableEnv> c) {
    return namespace
        .getByName(c.path("name").value(), LocationHint.EASTERN_NORTH_AMERICA)
        .fetch(c.request());
  }

  /** What the caller is told of an object's failure. */
  private static Response failure(Context<DurableEnv> c) {
    try {
      return ask(c.env().counter(), c);
    } catch (PlatformException e) {
      return Response.text(
          e.getMessage() + "|remote=" + e.isRemote() + "|reset=" + e.isDurableObjectReset());
    }
  }
}

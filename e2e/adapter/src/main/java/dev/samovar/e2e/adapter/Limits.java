package dev.samovar.e2e.adapter;

import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.http.Response;
import dev.samovar.routing.Deadline;
import dev.samovar.routing.RouteGroup;
import dev.samovar.routing.Router;
import dev.samovar.worker.DeadlineExceededException;
import dev.samovar.worker.Deadlines;
import dev.samovar.worker.NoBindings;
import java.time.Duration;

/** Handlers that take too long. */
final class Limits {

  private static final Duration SHORT = Duration.ofMillis(60);
  private static final Duration LONG = Duration.ofMillis(200);
  private static final int FOREVER = 20_000;

  private Limits() {}

  static void routes(Router<NoBindings> router) {
    router.group("/limited", Limits::limited);
    router.get("/limits/inner", c -> Deadlines.within(LONG, () -> inner(SHORT)));
    router.get("/limits/outer", c -> Deadlines.within(SHORT, () -> within(LONG)));
    router.get("/limits/after", c -> after());
  }

  private static void limited(RouteGroup<NoBindings> routes) {
    routes.use(Deadline.of(SHORT));
    routes.get("/sleep", c -> sleep(FOREVER));
    routes.get("/promise", c -> promise(FOREVER));
    routes.get("/monitor", c -> monitor(new Object()));
    routes.get("/in-time", c -> sleep(5));
  }

  private static Response sleep(int millis) throws InterruptedException {
    Thread.sleep(millis);
    return Response.text("slept");
  }

  private static Response promise(int millis) {
    Promises.await(Js.after(millis));
    return Response.text("kept");
  }

  private static Response monitor(Object object) throws InterruptedException {
    synchronized (object) {
      object.wait();
    }
    return Response.text("notified");
  }

  private static Response inner(Duration limit) {
    try {
      return within(limit);
    } catch (DeadlineExceededException e) {
      Promises.await(Js.after(5));
      return Response.text(e.getMessage());
    }
  }

  private static Response within(Duration limit) {
    return Deadlines.within(limit, () -> promise(FOREVER));
  }

  /** A deadline that is past and was not needed ends nothing. */
  private static Response after() {
    Deadlines.within(SHORT, () -> promise(5));
    return promise(100);
  }
}

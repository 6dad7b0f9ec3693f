package dev.samovar.e2e.conformance;

import dev.samovar.http.NotFound;
import dev.samovar.http.Response;
import dev.samovar.queue.Message;
import dev.samovar.queue.MessageBatch;
import dev.samovar.queue.Queue;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import dev.samovar.worker.Startup;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;
import java.util.regex.Pattern;

/** Every binding, a class of routes for each. */
@Worker(name = "conformance")
public final class Conformance implements WorkerApp<Env> {

  private final QueueRoutes queue = new QueueRoutes();
  private final ApplicationRoutes application = new ApplicationRoutes();

  @Startup
  void first() {
    application.firstHookRan();
  }

  @Startup
  void second() {
    application.secondHookRan();
  }

  @Override
  public void routes(Router<Env> router) {
    router.set(ApplicationRoutes.DATE, Pattern.compile("\\d{4}-\\d{2}-\\d{2}"));
    router.mount("", application);
    router.mount("", new RequestRoutes());
    router.mount("", new ResponseRoutes());
    router.mount("", new FormRoutes());
    router.mount("", new FetchRoutes());
    router.mount("", new CloneRoutes());
    router.mount("", new CacheRoutes());
    router.mount("/kv", new KvRoutes());
    router.mount("/d1", new D1Routes());
    router.mount("/d1", new D1NullRoutes());
    router.mount("/r2", new R2Routes());
    router.mount("/durable", new DurableRoutes());
    router.mount("", new SqlRoutes());
    router.mount("", new WebSocketRoutes());
    router.mount("/socket", new SocketRoutes());
    router.mount("", new EmailRoutes());
    router.mount("/queue", queue);
    router.mount("/rate-limit", new RateLimitRoutes());
    router.mount("", new PlatformRoutes());
    // Beside a route for any method, the route for OPTIONS takes that of all paths.
    router.any("/", Conformance::missing);
    router.any("/{path...}", Conformance::missing);
  }

  @Queue("my_queue")
  public void onMessages(MessageBatch<QueueBody, Env> batch) {
    for (Message<QueueBody> message : batch.messages()) {
      queue.received(message.body());
    }
  }

  private static Response missing(Context<Env> c) {
    throw new NotFound("No route matches " + c.request().method() + " " + c.request().path());
  }
}

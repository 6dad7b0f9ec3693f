package dev.samovar.e2e.events;

import dev.samovar.http.Response;
import dev.samovar.routing.Router;
import dev.samovar.worker.Cron;
import dev.samovar.worker.Scheduled;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;
import java.io.IOException;

/** Events leave a note in KV, and {@code GET /seen/{key}} shows it. */
@Worker(name = "events")
public final class EventsWorker implements WorkerApp<EventsEnv> {

  @Override
  public void routes(Router<EventsEnv> router) {
    router.get(
        "/seen/{key}",
        c -> Response.text(c.env().seen().get(c.path("key").value()).orElse("nothing")));
  }

  @Cron({"23 * * * *", "0 9 L * *"})
  public void sweep(Scheduled<EventsEnv> event) {
    String note = event.cron() + " at " + event.scheduledTime();
    event.env().seen().put("sweep", note);
    event
        .execution()
        .waitUntil(() -> event.env().seen().put("after", "done after " + event.cron()));
  }

  @Cron("5 4 * * *")
  public void fail(Scheduled<EventsEnv> event) throws IOException {
    event.noRetry();
    event.env().seen().put("fail", "came");
    throw new IOException("on purpose");
  }
}

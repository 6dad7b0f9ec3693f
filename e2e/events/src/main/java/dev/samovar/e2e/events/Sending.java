package dev.samovar.e2e.events;

import dev.samovar.http.Response;
import dev.samovar.json.JsonType;
import dev.samovar.queue.QueueContentType;
import dev.samovar.queue.QueueException;
import dev.samovar.queue.QueueMetrics;
import dev.samovar.queue.QueueProducer;
import dev.samovar.queue.QueueSendOptions;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import java.time.Duration;
import java.util.List;

/** What a test sends to queues. */
final class Sending {

  private Sending() {}

  static void routes(Router<EventsEnv> router) {
    router.post("/notes", Sending::notes);
    router.post("/notes/as/{type}", Sending::noteAs);
    router.post("/notes/delayed/{seconds}", Sending::delayed);
    router.post("/notes/text", Sending::text);
    router.post("/failing", Sending::failing);
    router.post("/blobs", Sending::blob);
    router.post("/halves", Sending::halves);
    router.post("/metrics", Sending::metrics);
  }

  /** One note, or a batch of them. */
  private static Response notes(Context<EventsEnv> c) {
    var notes = c.request().json(JsonType.list(JsonType.of(Note.class)));
    if (notes.size() == 1) {
      c.env().notes().send(notes.get(0));
    } else {
      c.env().notes().sendBatch(notes);
    }
    return Response.text("sent");
  }

  private static Response noteAs(Context<EventsEnv> c) {
    QueueContentType type = QueueContentType.valueOf(c.path("type").value());
    try {
      c.env().notes().send(c.body(Note.class), QueueSendOptions.none().withContentType(type));
      return Response.text("sent");
    } catch (QueueException e) {
      return Response.text(String.valueOf(e.getMessage()));
    }
  }

  private static Response delayed(Context<EventsEnv> c) {
    Duration delay = Duration.ofSeconds(c.path("seconds").asLong());
    c.env().notes().send(c.body(Note.class), QueueSendOptions.none().withDelay(delay));
    return Response.text("sent");
  }

  private static Response text(Context<EventsEnv> c) {
    c.env().notesAsText().send(c.request().text());
    return Response.text("sent");
  }

  /** One message a line. */
  private static Response halves(Context<EventsEnv> c) {
    c.env().seen().delete("halves");
    c.env().halves().sendBatch(List.of(c.request().text().split("\n")));
    return Response.text("sent");
  }

  /** Messages that wait, and what the queue says of them. */
  private static Response metrics(Context<EventsEnv> c) {
    QueueProducer<String> idle = c.env().idle();
    String before = shown(idle.metrics());
    boolean isCounted = idle.send("12345").backlogCount() >= 0;
    String one = shown(idle.metrics());
    isCounted &= idle.sendBatch(List.of("123", "45")).backlogCount() >= 1;
    String all = shown(idle.sendBatch(List.of()));
    return Response.text(before + ", " + one + ", " + all + ", " + isCounted);
  }

  private static String shown(QueueMetrics metrics) {
    String oldest = metrics.oldestMessage().isPresent() ? " since" : "";
    return metrics.backlogCount() + " of " + metrics.backlogBytes() + oldest;
  }

  private static Response failing(Context<EventsEnv> c) {
    c.env().failing().send(c.request().text());
    return Response.text("sent");
  }

  private static Response blob(Context<EventsEnv> c) {
    c.env().blobs().send(c.request().bytes());
    return Response.text("sent");
  }
}

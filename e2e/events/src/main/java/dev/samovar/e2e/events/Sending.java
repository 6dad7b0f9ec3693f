package dev.samovar.e2e.events;

import dev.samovar.http.Response;
import dev.samovar.json.JsonType;
import dev.samovar.queue.QueueContentType;
import dev.samovar.queue.QueueException;
import dev.samovar.queue.QueueSendOptions;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import java.time.Duration;

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

  private static Response failing(Context<EventsEnv> c) {
    c.env().failing().send(c.request().text());
    return Response.text("sent");
  }

  private static Response blob(Context<EventsEnv> c) {
    c.env().blobs().send(c.request().bytes());
    return Response.text("sent");
  }
}

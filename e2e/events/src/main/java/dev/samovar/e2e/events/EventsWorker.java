package dev.samovar.e2e.events;

import dev.samovar.email.ForwardableEmailMessage;
import dev.samovar.email.IncomingEmail;
import dev.samovar.http.Headers;
import dev.samovar.http.Response;
import dev.samovar.kv.KvNamespace;
import dev.samovar.queue.Message;
import dev.samovar.queue.MessageBatch;
import dev.samovar.queue.Queue;
import dev.samovar.queue.UnreadableMessage;
import dev.samovar.routing.Router;
import dev.samovar.tail.Tail;
import dev.samovar.tail.TailEvent;
import dev.samovar.tail.TraceItem;
import dev.samovar.worker.Cron;
import dev.samovar.worker.Scheduled;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Events leave a note in KV, and {@code GET /seen/{key}} shows it. */
@Worker(name = "events")
public final class EventsWorker implements WorkerApp<EventsEnv> {

  @Override
  public void routes(Router<EventsEnv> router) {
    router.get(
        "/seen/{key}",
        c -> Response.text(c.env().seen().get(c.path("key").value()).orElse("nothing")));
    router.get("/tailed/{what}", Tailing::act);
    Sending.routes(router);
    Fetching.routes(router);
    Platform.routes(router);
    Sockets.routes(router);
    Mailing.routes(router);
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

  @Queue("notes")
  public void onNotes(MessageBatch<Note, EventsEnv> batch) {
    for (Message<Note> message : batch.messages()) {
      onNote(message, batch.env().seen());
    }
  }

  private static void onNote(Message<Note> message, KvNamespace seen) {
    Note note = message.body();
    switch (note.action()) {
      case "store" -> seen.put(note.key(), note.number() + " " + note.text());
      case "twice" -> twice(message, seen);
      case "never" -> message.retry();
      default -> throw new IllegalArgumentException(note.action());
    }
  }

  private static void twice(Message<Note> message, KvNamespace seen) {
    if (message.attempts() == 1) {
      message.retry(Duration.ZERO);
      return;
    }
    message.ack();
    seen.put(message.body().key(), "at attempt " + message.attempts());
  }

  /** Each attempt throws. */
  @Queue("failing")
  public void onFailing(MessageBatch<String, EventsEnv> batch) {
    for (Message<String> message : batch.messages()) {
      batch.env().seen().put(message.body(), "attempt " + message.attempts());
    }
    throw new IllegalStateException("a batch fails on purpose");
  }

  @Queue("halves")
  public void onHalves(MessageBatch<String, EventsEnv> batch) {
    Halves.take(batch);
  }

  @Queue("idle")
  public void onIdle(MessageBatch<String, EventsEnv> batch) {
    batch.ackAll();
  }

  @Queue("blobs")
  public void onBlobs(MessageBatch<byte[], EventsEnv> batch) {
    for (Message<byte[]> message : batch.messages()) {
      int sum = 0;
      for (byte each : message.body()) {
        sum += each & 0xFF;
      }
      batch
          .env()
          .seen()
          .put(
              "blob-" + message.body().length,
              "sum " + sum + (batch.metrics().backlogCount() < 0 ? " uncounted" : ""));
    }
    batch.ackAll();
  }

  @IncomingEmail
  public void onEmail(ForwardableEmailMessage<EventsEnv> message) {
    switch (message.to()) {
      case "nobody@events.example" -> message.setReject("No such mailbox");
      case "boss@events.example" ->
          message.forward("boss@example.com", Headers.of("X-Forwarded-By", "events"));
      default -> Receiving.take(message);
    }
  }

  @Tail
  public void onTail(TailEvent<EventsEnv> event) {
    for (TraceItem trace : event.traces()) {
      Tailing.keep(trace, event.env().seen());
    }
  }

  /** What came too often: text is of the tests, and a note is unreadable here. */
  @Queue({"dead-notes", "dead-failing"})
  public void onDead(MessageBatch<String, EventsEnv> batch) {
    for (Message<String> message : batch.messages()) {
      batch.env().seen().put("dead-" + message.body(), "text from " + batch.queue());
    }
    for (UnreadableMessage message : batch.unreadable()) {
      String json = new String(message.bytes(), StandardCharsets.UTF_8);
      batch.env().seen().put("dead-json", json);
      message.ack();
    }
  }
}

package com.acme;

import com.dslplatform.json.CompiledJson;
import dev.samovar.email.ForwardableEmailMessage;
import dev.samovar.email.IncomingEmail;
import dev.samovar.queue.MessageBatch;
import dev.samovar.queue.Queue;
import dev.samovar.queue.QueueProducer;
import dev.samovar.routing.Router;
import dev.samovar.tail.Tail;
import dev.samovar.tail.TailEvent;
import dev.samovar.worker.Bindings;
import dev.samovar.worker.Cron;
import dev.samovar.worker.Scheduled;
import dev.samovar.worker.Startup;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A worker that is called by the clock. */
@Worker(name = "clock")
final class Clock implements WorkerApp<Clock.Env> {

  @Override
  public void routes(Router<Env> router) {}

  @Startup
  void wind() {}

  @Startup
  public void adjust() {}

  @Cron("23 * * * *")
  public void sweep(Scheduled<Env> event) {}

  @Cron({"0 9 L * *", "*/5 0-6,22 15W JAN-MAR/2 6#3"})
  public void report(Scheduled<Env> event) throws Exception {}

  @Queue("ticks")
  public void onTicks(MessageBatch<Tick, Env> batch) {}

  @Queue({"names", "names-staging"})
  public void onNames(MessageBatch<String, Env> batch) {}

  @Queue("blobs")
  public void onBlobs(MessageBatch<byte[], Env> batch) {}

  @IncomingEmail
  public void onEmail(ForwardableEmailMessage<Env> message) {}

  @Tail
  public void onTail(TailEvent<Env> event) {}

  @CompiledJson
  record Tick(long at) {}

  /** Queues of each kind of message. */
  @Bindings
  interface Env {
    QueueProducer<Tick> ticks();

    QueueProducer<String> names();

    QueueProducer<byte[]> blobs();

    Optional<QueueProducer<Map<String, List<Tick>>>> many();
  }
}

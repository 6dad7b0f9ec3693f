package dev.samovar.wasm;

import dev.samovar.cloudflare.interop.Console;
import dev.samovar.cloudflare.interop.StackTraces;
import dev.samovar.spi.DurableObjectClasses;
import dev.samovar.spi.ExportedClasses;
import dev.samovar.spi.WorkerDefinition;
import dev.samovar.spi.WorkerLog;
import dev.samovar.spi.WorkerRuntime;
import java.util.Iterator;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The worker that this bundle is, ready for its events. */
final class Worker {

  private Worker() {}

  /**
   * Start the worker.
   *
   * @return the Java exception that kept it from starting, with its stack; null if it started
   */
  static @Nullable String start() {
    try {
      listen();
      return null;
    } catch (Throwable e) {
      return StackTraces.of(e);
    }
  }

  private static void listen() {
    WorkerLog log = (message, thrown) -> Console.error(null, message, thrown);
    WorkerRuntime<?> worker = new WorkerRuntime<>(definition(), log);
    Events.add(fetch(worker, log));
    Events.add(scheduled(worker, log));
    Events.add(queue(worker, log));
    Events.add(email(worker, log));
    Events.add(tail(worker, log));
    ObjectClasses classes = new ObjectClasses(log);
    for (DurableObjectClasses generated : ServiceLoader.load(DurableObjectClasses.class)) {
      generated.register(classes);
    }
    Exports exports = new Exports(log);
    for (ExportedClasses generated : ServiceLoader.load(ExportedClasses.class)) {
      generated.register(exports);
    }
  }

  @ForEvent("fetch")
  private static @Nullable EventAdapter fetch(WorkerRuntime<?> worker, WorkerLog log) {
    return new FetchAdapter(worker, log);
  }

  @ForEvent("scheduled")
  private static @Nullable EventAdapter scheduled(WorkerRuntime<?> worker, WorkerLog log) {
    return new ScheduledAdapter(worker, log);
  }

  @ForEvent("queue")
  private static @Nullable EventAdapter queue(WorkerRuntime<?> worker, WorkerLog log) {
    return new QueueAdapter(worker, log);
  }

  @ForEvent("email")
  private static @Nullable EventAdapter email(WorkerRuntime<?> worker, WorkerLog log) {
    return new EmailAdapter(worker, log);
  }

  @ForEvent("tail")
  private static @Nullable EventAdapter tail(WorkerRuntime<?> worker, WorkerLog log) {
    return new TailAdapter(worker, log);
  }

  private static WorkerDefinition<?> definition() {
    Iterator<WorkerDefinition> definitions = ServiceLoader.load(WorkerDefinition.class).iterator();
    if (!definitions.hasNext()) {
      throw new IllegalStateException(
          "No worker: annotate one class with @Worker and let samovar-processor run as an annotation processor");
    }
    return definitions.next();
  }
}

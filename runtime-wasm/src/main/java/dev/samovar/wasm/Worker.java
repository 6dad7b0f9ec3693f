package dev.samovar.wasm;

import dev.samovar.cloudflare.interop.Console;
import dev.samovar.spi.WorkerDefinition;
import dev.samovar.spi.WorkerLog;
import dev.samovar.spi.WorkerRuntime;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceLoader;

/** The worker that this bundle is, ready for its events. */
final class Worker {

  private Worker() {}

  static void start() {
    WorkerLog log = (message, thrown) -> Console.error(null, message, thrown);
    WorkerRuntime<?> worker = new WorkerRuntime<>(definition(), log);
    Events.start(List.of(new FetchAdapter(worker, log), new ScheduledAdapter(worker, log)));
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

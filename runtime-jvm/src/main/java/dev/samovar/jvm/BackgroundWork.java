package dev.samovar.jvm;

import dev.samovar.json.JsonType;
import dev.samovar.spi.Props;
import dev.samovar.spi.WorkerLog;
import dev.samovar.worker.ExecutionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** What one event leaves to be done after its answer. */
public final class BackgroundWork implements ExecutionContext {
  private final Executor executor;
  private final WorkerLog log;
  private final byte[] props;
  private final List<Runnable> waiting = new ArrayList<>();
  private boolean answered;

  /**
   * @param executor runs the work; a direct one runs it within {@link #start()}
   */
  public BackgroundWork(Executor executor, WorkerLog log) {
    this(executor, log, new byte[] {'{', '}'});
  }

  /**
   * @param props what the caller says of itself, JSON
   */
  public BackgroundWork(Executor executor, WorkerLog log, byte[] props) {
    this.executor = executor;
    this.log = log;
    this.props = props;
  }

  @Override
  public <T> T props(JsonType<T> type) {
    return Props.read(props, type);
  }

  @Override
  public synchronized void waitUntil(Runnable work) {
    if (answered) {
      executor.execute(() -> run(work));
    } else {
      waiting.add(work);
    }
  }

  /** There is no origin behind a JVM. */
  @Override
  public void passThroughOnException() {}

  /** The answer has been given. */
  public void start() {
    List<Runnable> ready;
    synchronized (this) {
      answered = true;
      ready = List.copyOf(waiting);
    }
    for (Runnable work : ready) {
      executor.execute(() -> run(work));
    }
  }

  private void run(Runnable work) {
    try {
      work.run();
    } catch (Throwable e) {
      log.error("Work after an answer failed", e);
    }
  }
}

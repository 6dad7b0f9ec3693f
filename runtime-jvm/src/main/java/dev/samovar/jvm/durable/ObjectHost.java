package dev.samovar.jvm.durable;

import dev.samovar.durable.DurableObjectNamespace;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.spi.BindingSource;
import dev.samovar.spi.DurableObjectClasses;
import dev.samovar.spi.WorkerLog;
import dev.samovar.worker.BindingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Durable Objects of a worker on a JVM: one process has them all.
 *
 * <p>An object does one event at a time. While one waits for another object, others may come
 * between, as on Cloudflare; while it waits for anything else, none do. What an event writes is
 * stored all or none, and is on disk before its answer leaves.
 */
public final class ObjectHost implements AutoCloseable {

  private static final String MARKER = ".sqlite.alarm";

  private final @Nullable Path folder;
  private final BindingSource env;
  private final Executor background;
  private final WorkerLog log;
  private final Alarms alarms = new Alarms();
  private final RegisteredClasses registered = new RegisteredClasses();
  private final Map<String, HostedClass> classes = new ConcurrentHashMap<>();

  /**
   * Host the classes on the class path.
   *
   * @param folder where the objects' files are; null for in memory
   * @param env that the objects get
   * @param background does what objects leave to be done after an event, and their alarms
   */
  public ObjectHost(@Nullable Path folder, BindingSource env, Executor background, WorkerLog log) {
    this.folder = folder;
    this.env = env;
    this.background = background;
    this.log = log;
  }

  /** As {@link #ObjectHost}, in memory; what is left after an event is done before its answer. */
  public static ObjectHost inMemory(BindingSource env) {
    return new ObjectHost(
        null, env, Runnable::run, (message, thrown) -> System.err.println(message));
  }

  /**
   * All objects of a class.
   *
   * @param className as exported
   * @param hasSqlite whether the migrations name it in {@code new_sqlite_classes}
   * @throws BindingException if the code has no such class
   */
  public DurableObjectNamespace namespace(String className, boolean hasSqlite) {
    registered.factory(className);
    return new DurableObjectNamespace(
        classes.computeIfAbsent(className, name -> opened(name, hasSqlite)));
  }

  /** Objects of another worker: to call them fails. */
  public static DurableObjectNamespace elsewhere(String script) {
    return new DurableObjectNamespace(new ObjectsElsewhere(script));
  }

  /**
   * Let the alarms ring that are due.
   *
   * @return how many objects were asked
   */
  public int ring(long nowMillis) {
    var due = alarms.take(nowMillis);
    for (Alarms.Key key : due) {
      inBackground(() -> ring(key, nowMillis));
    }
    return due.size();
  }

  /** Let objects leave memory to which nothing happened for so long. */
  public void evict(Duration idle) {
    long now = System.currentTimeMillis();
    classes.values().forEach(each -> each.evict(now, idle.toMillis()));
  }

  /** Let the files go. */
  @Override
  public void close() {
    classes.values().forEach(HostedClass::close);
  }

  Alarms alarms() {
    return alarms;
  }

  Object create(String className, DurableObjectState state) {
    return registered.factory(className).create(state, env);
  }

  DurableObjectClasses.Server server(String api) {
    return registered.server(api);
  }

  void inBackground(Runnable work) {
    background.execute(
        () -> {
          try {
            work.run();
          } catch (RuntimeException | StackOverflowError e) {
            log("Work of a Durable Object failed", e);
          }
        });
  }

  void log(String message, Throwable thrown) {
    log.error(message, thrown);
  }

  private void ring(Alarms.Key key, long now) {
    HostedClass type = key.type();
    try {
      new Ringing(type, type.object(key.id())).at(now);
    } catch (RuntimeException e) {
      // It did not come to its turn.
      alarms.ask(type, key.id());
      throw e;
    }
  }

  private HostedClass opened(String name, boolean hasSqlite) {
    Path root = folder;
    if (root == null) {
      return new HostedClass(this, name, hasSqlite, null);
    }
    try {
      Path own = Files.createDirectories(root.resolve(name));
      HostedClass type = new HostedClass(this, name, hasSqlite, own);
      try (Stream<Path> files = Files.list(own)) {
        files
            .map(file -> file.getFileName().toString())
            .filter(file -> file.endsWith(MARKER))
            .forEach(file -> alarms.ask(type, file.substring(0, file.length() - MARKER.length())));
      }
      return type;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

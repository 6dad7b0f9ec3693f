package dev.samovar.cloudflare.interop;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.interop.Export;
import org.teavm.interop.Import;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Code that runs beside an event's own and may wait. It is part of the event: the platform ends
 * both together.
 */
public final class Fibers {

  /**
   * What {@link #run()} is to run: handed over here, where TeaVM's analysis sees which classes it
   * may be of.
   */
  private static @Nullable Runnable starting;

  private Fibers() {}

  /**
   * Start the work, as a thread of its own.
   *
   * @param work what it throws is logged
   * @return a promise of nothing, kept when the work is done or has failed
   */
  public static JSObject start(Runnable work) {
    if (!Target.isWasm()) {
      return promise(done -> startThread(() -> run(work, done)));
    }
    Thread thread = Threads.suspend();
    starting = work;
    JSObject done = spawn();
    Threads.resume(thread);
    return done;
  }

  /** Start all of the work, and wait until it is done. */
  public static void runAll(List<Runnable> work) {
    List<Promise> started = new ArrayList<>();
    for (Runnable each : work) {
      started.add(new Promise(start(each)));
    }
    for (Promise each : started) {
      Promises.await(each.js);
    }
  }

  /**
   * Run an event on the JavaScript target: in this turn, until it waits for the first time.
   *
   * <p>Not by {@code Thread.start} or {@code Platform.startThread}: those first wait for a timer.
   */
  @JSBody(params = "work", script = "$rt_startThread(work);")
  public static native void startThread(Work work);

  /** For host.js, which calls it within {@link #spawn()}, on a stack of its own. */
  @Export(name = "samovar.run")
  static void run() {
    Runnable work = starting;
    starting = null;
    run(work);
  }

  private static void run(Runnable work) {
    Threads.begin();
    try {
      work.run();
    } catch (Throwable e) {
      Console.error(null, "Work beside an event failed", e);
    }
  }

  private static void run(Runnable work, Done done) {
    run(work);
    done.done();
  }

  @Import(module = "samovar", name = "spawn")
  private static native JSObject spawn();

  // TeaVM runs one thread at a time on this target; the one that asks has to stop first.
  @JSBody(
      params = "start",
      script =
          "return Promise.resolve().then(function() { return new Promise(function(done) { start(done); }); });")
  private static native JSObject promise(Start start);

  /** A list of Java's holds no objects of JavaScript's. */
  private record Promise(JSObject js) {}

  /** What a thread does. */
  @JSFunctor
  public interface Work extends JSObject {
    void run();
  }

  /** A promise's executor. */
  @JSFunctor
  interface Start extends JSObject {
    void with(Done done);
  }

  /** Keeps the promise. */
  @JSFunctor
  interface Done extends JSObject {
    void done();
  }
}

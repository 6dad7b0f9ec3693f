package dev.samovar.cloudflare.interop;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * A function for JavaScript to call later, any number of times, that runs Java code which may wait.
 * It gives a promise, which rejects if the code throws; that is logged here.
 */
public final class WaitingCallback {

  private WaitingCallback() {}

  /** What the function does with its argument. */
  @FunctionalInterface
  public interface Work {
    void with(JSObject argument) throws Exception;
  }

  /** The function. */
  public static JSObject of(Work work) {
    return function(argument -> start(work, argument));
  }

  /** A promise of an array of one failure, or of none. */
  private static JSObject start(Work work, JSObject argument) {
    // A turn of the event loop begins here: what ran before is not what is suspended now.
    Threads.begin();
    JSObject failures = list();
    return kept(Fibers.start(() -> run(work, argument, failures)), failures);
  }

  private static void run(Work work, JSObject argument, JSObject failures) {
    try {
      work.with(argument);
    } catch (Throwable e) {
      Console.error(null, "Code that the platform called has failed", e);
      add(failures, String.valueOf(e.getMessage()));
    }
  }

  // TeaVM runs one thread at a time on the JavaScript target; one may just have asked for this.
  @JSBody(
      params = "start",
      script =
          "return function(argument) {"
              + "  return Promise.resolve().then(function() { return start(argument); }); };")
  private static native JSObject function(Start start);

  @JSBody(
      params = {"done", "failures"},
      script =
          "return done.then(function() {"
              + "  if (failures.length > 0) { throw new Error(failures[0]); } });")
  private static native JSObject kept(JSObject done, JSObject failures);

  @JSBody(script = "return [];")
  private static native JSObject list();

  @JSBody(
      params = {"array", "text"},
      script = "array.push(text);")
  private static native void add(JSObject array, @Nullable String text);

  /** Starts the work. */
  @JSFunctor
  interface Start extends JSObject {
    JSObject with(JSObject argument);
  }
}

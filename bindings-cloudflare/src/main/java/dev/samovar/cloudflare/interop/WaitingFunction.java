package dev.samovar.cloudflare.interop;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * A function for JavaScript whose work is Java's and may wait: each call is a thread of its own,
 * and gives a promise.
 */
public final class WaitingFunction {

  private final Function<@Nullable JSObject, @Nullable JSObject> work;
  private final Function<Throwable, JSObject> error;

  private WaitingFunction(
      Function<@Nullable JSObject, @Nullable JSObject> work, Function<Throwable, JSObject> error) {
    this.work = work;
    this.error = error;
  }

  /**
   * @param work of the function's argument, what its promise is kept with
   * @param error of what the work throws, what the promise is rejected with
   */
  public static JSObject of(
      Function<@Nullable JSObject, @Nullable JSObject> work, Function<Throwable, JSObject> error) {
    return function(new WaitingFunction(work, error)::start);
  }

  private JSObject start(@Nullable JSObject argument, JSObject resolve, JSObject reject) {
    // A turn of the event loop begins here: what ran before is not what is suspended now.
    Threads.begin();
    return Fibers.start(() -> run(argument, resolve, reject));
  }

  private void run(@Nullable JSObject argument, JSObject resolve, JSObject reject) {
    try {
      settle(resolve, work.apply(argument));
    } catch (Throwable e) {
      settle(reject, error.apply(e));
    }
  }

  @JSBody(
      params = {"settle", "value"},
      script = "settle(value);")
  private static native void settle(JSObject settle, @Nullable JSObject value);

  // After a trap the work has ended and has settled nothing.
  @JSBody(
      params = "start",
      script =
          "return function(argument) { return new Promise(function(resolve, reject) {"
              + "  Promise.resolve().then(function() { return start(argument, resolve, reject); })"
              + "    .then(function() { reject(new Error('The Java program failed; its log says why')); }, reject); }); };")
  private static native JSObject function(Start start);

  /** Starts the work. */
  @JSFunctor
  interface Start extends JSObject {
    JSObject with(@Nullable JSObject argument, JSObject resolve, JSObject reject);
  }
}

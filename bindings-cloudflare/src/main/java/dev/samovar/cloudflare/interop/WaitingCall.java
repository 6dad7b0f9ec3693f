package dev.samovar.cloudflare.interop;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Java work that the platform calls, waits for, and may call again; the work may wait as well. It
 * runs as a thread of its own, while the one that asked waits for the platform.
 */
public final class WaitingCall<T> {

  private final Function<@Nullable JSObject, T> work;
  private @Nullable T result;
  private @Nullable Throwable failure;

  private WaitingCall(Function<@Nullable JSObject, T> work) {
    this.work = work;
  }

  /**
   * Hand the work to the platform, and wait for both.
   *
   * @param platform of a function that gives a promise, a promise
   * @param work of what the platform calls the function with; what it throws is thrown here, after
   *     the platform has seen its promise reject
   */
  public static <T> T of(
      Function<JSObject, JSObject> platform, Function<@Nullable JSObject, T> work) {
    WaitingCall<T> call = new WaitingCall<>(work);
    try {
      Promises.awaitWhole(platform.apply(function(call::start, call::failure)));
    } catch (RuntimeException e) {
      throw call.thrown(e);
    }
    return call.result;
  }

  private JSObject start(@Nullable JSObject argument) {
    // A turn of the event loop begins here: what ran before is not what is suspended now.
    Threads.begin();
    return Fibers.start(() -> run(argument));
  }

  private void run(@Nullable JSObject argument) {
    failure = null;
    try {
      result = work.apply(argument);
    } catch (Throwable e) {
      failure = e;
    }
  }

  private @Nullable String failure() {
    return failure == null ? null : failure.toString();
  }

  private RuntimeException thrown(RuntimeException platform) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException own ? own : JsErrors.of(platform);
  }

  @JSBody(
      params = {"start", "failure"},
      script =
          "return function(argument) {"
              + "  return Promise.resolve().then(function() { return start(argument); }).then(function() {"
              + "    var message = failure(); if (message !== null) throw new Error(message); }); };")
  private static native JSObject function(Start start, Failure failure);

  /** Starts the work. */
  @JSFunctor
  interface Start extends JSObject {
    JSObject with(@Nullable JSObject argument);
  }

  /** What went wrong, as a text; null if nothing did. */
  @JSFunctor
  interface Failure extends JSObject {
    @Nullable String text();
  }
}

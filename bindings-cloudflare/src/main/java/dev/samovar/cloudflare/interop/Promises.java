package dev.samovar.cloudflare.interop;

import org.jspecify.annotations.Nullable;
import org.teavm.interop.Async;
import org.teavm.interop.AsyncCallback;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Waits for promises; no other class does. */
public final class Promises {

  private Promises() {}

  /**
   * The value of a promise. Other events run meanwhile.
   *
   * @param promise a value that is not a promise is its own result
   * @return the value as it is: null and undefined are not told apart here
   * @throws dev.samovar.worker.PlatformException if it rejects, with what JavaScript said; a Java
   *     exception that went through JavaScript is thrown as it was
   * @throws dev.samovar.http.HttpException if the wait is ended by a {@link Cancellation}
   * @throws IllegalStateException if this cannot wait: in a callback that JavaScript calls, or
   *     while the worker starts
   */
  public static @Nullable JSObject await(@Nullable JSObject promise) {
    ThreadState state = Threads.state(Thread.currentThread());
    if (state == null || state.cancellation() == null) {
      return awaitWhole(promise);
    }
    state.beforeWait();
    return awaitRace(state, promise);
  }

  /**
   * As {@link #await}, for what the client sends: it rejects when the client leaves, so nothing
   * listens for that, which is a tenth of what a short request costs.
   */
  public static @Nullable JSObject awaitClient(JSObject promise) {
    ThreadState state = Threads.state(Thread.currentThread());
    return state == null || state.cancellation() == null || state.isForClientOnly()
        ? awaitWhole(promise)
        : awaitRace(state, promise);
  }

  private static @Nullable JSObject awaitRace(ThreadState state, @Nullable JSObject promise) {
    RuntimeException due = Cancellation.due(state);
    if (due != null) {
      Race.drop(promise);
      throw due;
    }
    return awaitRace(state, new Race(promise));
  }

  private static @Nullable JSObject awaitRace(ThreadState state, Race race) {
    state.race(race);
    JSObject value;
    try {
      value = settle(race.promise(), race);
    } finally {
      state.race(null);
    }
    RuntimeException due = race.isEnd(value) ? Cancellation.due(state) : null;
    if (due != null) {
      throw due;
    }
    return value;
  }

  /** As {@link #await}, but for a wait that no client and no deadline ends. */
  public static @Nullable JSObject awaitWhole(@Nullable JSObject promise) {
    return settle(promise, null);
  }

  private static @Nullable JSObject settle(@Nullable JSObject promise, @Nullable Race race) {
    requireFiber(Callbacks.none() && (Target.isWasm() ? WasmHost.canWait() : isFiber()));
    Thread thread = Threads.suspend();
    Settled settled = Target.isWasm() ? suspendStack(promise, race) : suspend(promise);
    Threads.resume(thread);
    if (settled.rejected) {
      throw JsErrors.thrown(settled.value);
    }
    return settled.value;
  }

  /** JSPI: the stack is put aside as it is. */
  private static Settled suspendStack(@Nullable JSObject promise, @Nullable Race race) {
    JSObject box = race == null ? WasmHost.await(promise) : race.await();
    return WasmHost.rejected(box)
        ? new Settled(WasmHost.error(box), true)
        : new Settled(box, false);
  }

  private static void requireFiber(boolean canWait) {
    if (!canWait) {
      throw new IllegalStateException(
          "Cannot wait here: this code was called from JavaScript, or runs in a static initialiser or"
              + " while the worker starts. Wait in the handler instead, and pass the result on.");
    }
  }

  @JSBody(script = "return $rt_nativeThread() !== null;")
  private static native boolean isFiber();

  /**
   * Coroutines: TeaVM has made all callers of this method such that they can be left and entered
   * again.
   */
  @Async
  private static native Settled suspend(@Nullable JSObject promise);

  private static void suspend(@Nullable JSObject promise, AsyncCallback<Settled> callback) {
    then(
        promise,
        value -> callback.complete(new Settled(value, false)),
        error -> callback.complete(new Settled(error, true)));
  }

  @JSBody(
      params = {"promise", "fulfilled", "rejected"},
      script = "Promise.resolve(promise).then(fulfilled, rejected);")
  private static native void then(@Nullable JSObject promise, Settle fulfilled, Settle rejected);

  /** A handler of {@code then}. */
  @JSFunctor
  interface Settle extends JSObject {
    void with(@Nullable JSObject value);
  }

  private record Settled(@Nullable JSObject value, boolean rejected) {}
}

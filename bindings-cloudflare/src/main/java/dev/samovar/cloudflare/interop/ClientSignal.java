package dev.samovar.cloudflare.interop;

import dev.samovar.http.AbortSignal;
import dev.samovar.http.ClientGoneException;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * The client of an event, who may leave. What works for him, the handler and the writer of its
 * body, are parts: each one's wait ends then.
 *
 * <p>The platform ends the event as soon as its client has left. It is asked to wait for the parts,
 * so that their {@code finally} runs.
 */
public final class ClientSignal extends AbortSignal {

  private final JSObject request;
  private final JSObject context;
  private @Nullable Part last;
  private boolean listening;
  private boolean isAsked;
  private @Nullable JSObject listener;
  private int parts;
  private @Nullable JSObject kept;

  /**
   * @param request with a signal, or without one
   * @param context of the event, or an object's state
   */
  public ClientSignal(JSObject request, JSObject context) {
    this.request = request;
    this.context = context;
  }

  /** The one that the current thread works for. */
  public static @Nullable ClientSignal current() {
    ThreadState state = Threads.state(Thread.currentThread());
    return state == null ? null : state.client();
  }

  /** From here on the current thread works for the client. */
  public void begin() {
    parts++;
    enter();
  }

  /** On the thread that has begun. */
  public void end() {
    Threads.state().cancellation().end();
    parts--;
    release();
  }

  /** Work for the client that another thread will do, once: the platform waits for it already. */
  public Runnable later(Runnable work) {
    parts++;
    return () -> {
      enter();
      try {
        work.run();
      } finally {
        end();
      }
    };
  }

  private void enter() {
    Threads.state().client(this);
    Cancellation wait = Cancellation.begin(ClientSignal::gone);
    last = new Part(wait, last);
    if (super.isAborted()) {
      wait.cancel();
    }
  }

  private void release() {
    if (parts > 0) {
      return;
    }
    if (!isAsked) {
      stopListening();
    }
    JSObject promise = kept;
    if (promise != null) {
      release(promise);
    }
  }

  private static ClientGoneException gone() {
    return new ClientGoneException("The client has left", null);
  }

  @Override
  public boolean isAborted() {
    isAsked = true;
    listen();
    return super.isAborted();
  }

  @Override
  public void onAbort(Runnable action) {
    isAsked = true;
    listen();
    super.onAbort(action);
  }

  boolean isListening() {
    return listening;
  }

  void listen() {
    if (!listening) {
      listening = true;
      listener = hear();
    }
  }

  /** On the Wasm target without a function of Java's, which would be one more object to collect. */
  private @Nullable JSObject hear() {
    return Target.isWasm() ? WasmHost.listen(request, this) : listen(request, this::left);
  }

  /**
   * The platform's signal holds its listener, and this with it, until its second collection of old
   * objects: with a listener left behind, each of these takes twice as long.
   */
  private void stopListening() {
    JSObject known = listener;
    if (known != null) {
      unlisten(request, known);
      listener = null;
      listening = false;
    }
  }

  /** For who listens. */
  public void left() {
    if (parts > 0) {
      kept = keep(context);
    }
    for (Part part = last; part != null; part = part.before) {
      part.cancellation.cancel();
    }
    abort();
  }

  /** Without the flag enable_request_signal there may be a signal, which never says anything. */
  @JSBody(
      params = {"request", "left"},
      script =
          "var signal = request.signal, heard = function() { left(); };"
              + "if (!signal) return null;"
              + "if (signal.aborted) { left(); return null; }"
              + "signal.addEventListener('abort', heard);"
              + "return heard;")
  private static native @Nullable JSObject listen(JSObject request, Left left);

  @JSBody(
      params = {"request", "listener"},
      script = "request.signal.removeEventListener('abort', listener);")
  private static native void unlisten(JSObject request, JSObject listener);

  @JSBody(
      params = "context",
      script =
          "var kept = {}; context.waitUntil(new Promise(function(resolve) { kept.release = resolve; })); return kept;")
  private static native JSObject keep(JSObject context);

  @JSBody(params = "kept", script = "kept.release();")
  private static native void release(JSObject kept);

  private record Part(Cancellation cancellation, @Nullable Part before) {}

  /** Hears that the client has left. */
  @JSFunctor
  interface Left extends JSObject {
    void left();
  }
}

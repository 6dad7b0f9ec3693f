package dev.samovar.wasm.thread;

import dev.samovar.cloudflare.interop.Promises;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * One thread's wait: until it is woken, or for some time.
 *
 * <p>There is always a timer. Without one of its own, workerd takes a request that waits for
 * another request to be hung.
 */
final class Ticket {

  private static final int GRACE_MILLIS = 5000;

  private final JSObject ticket;
  private final long expires;
  private boolean woken;

  Ticket(int millis) {
    ticket = create(millis);
    expires = System.currentTimeMillis() + millis + GRACE_MILLIS;
  }

  /** Wait, on the thread that made the ticket. */
  void await() {
    Promises.awaitWhole(promise(ticket));
    stop(ticket);
  }

  /** From any thread. */
  void wake() {
    woken = true;
    wake(ticket);
  }

  /** Whether its thread is gone: it would have seen its timer. */
  boolean isStale() {
    return System.currentTimeMillis() > expires;
  }

  boolean isWoken() {
    return woken;
  }

  @JSBody(
      params = "millis",
      script =
          "var ticket = {};"
              + "ticket.promise = new Promise(function(resolve) { ticket.wake = resolve; });"
              + "ticket.timer = setTimeout(ticket.wake, millis); return ticket;")
  private static native JSObject create(int millis);

  @JSBody(params = "ticket", script = "return ticket.promise;")
  private static native JSObject promise(JSObject ticket);

  @JSBody(params = "ticket", script = "clearTimeout(ticket.timer);")
  private static native void stop(JSObject ticket);

  @JSBody(params = "ticket", script = "ticket.wake();")
  private static native void wake(JSObject ticket);
}

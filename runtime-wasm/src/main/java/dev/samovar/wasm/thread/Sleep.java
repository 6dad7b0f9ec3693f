package dev.samovar.wasm.thread;

import dev.samovar.cloudflare.interop.Promises;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.concurrent.ArrayBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code Thread.sleep} and {@code Thread.yield}. */
public final class Sleep {

  /** How often a queue without notifications is looked at. */
  private static final int LOOK_MILLIS = 10;

  private Sleep() {}

  public static void sleep(long millis) throws InterruptedException {
    Interruption.check();
    if (millis < 0) {
      throw new IllegalArgumentException("A sleep is 0 ms or longer, was " + millis);
    }
    if (millis == 0) {
      pause(Thread.currentThread());
      return;
    }
    if (new Waiting(millis, 0).alone()) {
      throw Interruption.thrown();
    }
  }

  /** Let others run: those whose promises are kept by now. */
  public static void pause(Thread thread) {
    Promises.await(turn());
  }

  /** What {@code ArrayBlockingQueue} waits by; its loop then looks again. */
  public static Boolean change(ArrayBlockingQueue<?> queue, long deadline)
      throws InterruptedException {
    long rest = deadline <= 0 ? LOOK_MILLIS : deadline - System.currentTimeMillis();
    if (rest <= 0) {
      return Boolean.FALSE;
    }
    sleep(Math.min(rest, LOOK_MILLIS));
    return Boolean.TRUE;
  }

  /** {@code ReferenceQueue.remove}; 0 is for ever. */
  public static <T> @Nullable Reference<? extends T> remove(ReferenceQueue<T> queue, long millis)
      throws InterruptedException {
    long deadline = millis == 0 ? Long.MAX_VALUE : System.currentTimeMillis() + millis;
    Reference<? extends T> reference = queue.poll();
    while (reference == null && System.currentTimeMillis() < deadline) {
      sleep(LOOK_MILLIS);
      reference = queue.poll();
    }
    return reference;
  }

  @JSBody(script = "return new Promise(function(resolve) { setTimeout(resolve, 0); });")
  private static native JSObject turn();
}

package dev.samovar.cloudflare.interop;

import dev.samovar.spi.DeadlineDriver;
import dev.samovar.worker.DeadlineExceededException;
import java.time.Duration;
import java.util.function.Supplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Deadlines by the platform's timers. */
public final class Timers implements DeadlineDriver {

  @Override
  public <T> T within(Duration limit, Supplier<T> work) {
    Cancellation deadline = Cancellation.begin(() -> new DeadlineExceededException(limit, null));
    JSObject timer = start((double) limit.toMillis(), deadline::cancel);
    try {
      return work.get();
    } finally {
      stop(timer);
      deadline.end();
    }
  }

  @JSBody(
      params = {"millis", "ring"},
      script = "return setTimeout(function() { ring(); }, millis);")
  private static native JSObject start(double millis, Ring ring);

  @JSBody(params = "timer", script = "clearTimeout(timer);")
  private static native void stop(JSObject timer);

  /** What a timer does. */
  @JSFunctor
  interface Ring extends JSObject {
    void ring();
  }
}

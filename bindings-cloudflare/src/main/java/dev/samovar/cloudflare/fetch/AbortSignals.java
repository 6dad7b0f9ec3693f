package dev.samovar.cloudflare.fetch;

import dev.samovar.http.AbortSignal;
import dev.samovar.http.client.FetchRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What ends a request before it is answered, as the platform has it. */
final class AbortSignals {

  private AbortSignals() {}

  /** Null for nothing. */
  static @Nullable JSObject of(FetchRequest request) {
    Duration timeout = request.timeout().orElse(null);
    JSObject timer = timeout == null ? null : timeout((double) timeout.toMillis());
    AbortSignal abort = request.abort().orElse(null);
    if (abort == null) {
      return timer;
    }
    JSObject controller = controller();
    abort.onAbort(() -> abort(controller));
    return timer == null ? signal(controller) : any(signal(controller), timer);
  }

  @JSBody(script = "return new AbortController();")
  private static native JSObject controller();

  @JSBody(params = "controller", script = "controller.abort();")
  private static native void abort(JSObject controller);

  @JSBody(params = "controller", script = "return controller.signal;")
  private static native JSObject signal(JSObject controller);

  @JSBody(params = "millis", script = "return AbortSignal.timeout(millis);")
  private static native JSObject timeout(double millis);

  @JSBody(
      params = {"one", "other"},
      script = "return AbortSignal.any([one, other]);")
  private static native JSObject any(JSObject one, JSObject other);
}

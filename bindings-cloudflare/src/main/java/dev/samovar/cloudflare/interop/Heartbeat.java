package dev.samovar.cloudflare.interop;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A timer that runs while a thread waits, and dies with its request. */
final class Heartbeat {

  private static final int SILENCE_MILLIS = 5000;

  private @Nullable JSObject timer;

  void start() {
    timer = startTimer();
  }

  void stop() {
    JSObject running = timer;
    if (running != null) {
      stop(running);
      timer = null;
    }
  }

  boolean isDead() {
    JSObject running = timer;
    return running != null && silence(running) > SILENCE_MILLIS;
  }

  @JSBody(
      script =
          "var beat = {seen: Date.now()};"
              + "beat.timer = setInterval(function() { beat.seen = Date.now(); }, 1000); return beat;")
  private static native JSObject startTimer();

  @JSBody(params = "beat", script = "clearInterval(beat.timer);")
  private static native void stop(JSObject beat);

  @JSBody(params = "beat", script = "return Date.now() - beat.seen;")
  private static native int silence(JSObject beat);
}

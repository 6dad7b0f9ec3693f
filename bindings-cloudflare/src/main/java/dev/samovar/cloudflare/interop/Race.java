package dev.samovar.cloudflare.interop;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A wait for a promise that can be ended before the promise settles. */
final class Race {

  private final JSObject race;

  Race(@Nullable JSObject promise) {
    race = create(promise);
  }

  /** Settles as the promise does; ended, it is fulfilled with what {@link #isEnd} knows. */
  JSObject promise() {
    return race;
  }

  void end() {
    end(race);
  }

  boolean isEnd(@Nullable JSObject value) {
    return isEnd(race, value);
  }

  /** Nobody waits for it any more: should it reject, that is no news. */
  static void drop(@Nullable JSObject promise) {
    ignore(promise);
  }

  @JSBody(
      params = "promise",
      script =
          "var end;"
              + "var race = new Promise(function(resolve, reject) {"
              + "  end = resolve; Promise.resolve(promise).then(resolve, reject); });"
              + "race.end = end; return race;")
  private static native JSObject create(@Nullable JSObject promise);

  @JSBody(params = "race", script = "race.end(race.end);")
  private static native void end(JSObject race);

  @JSBody(
      params = {"race", "value"},
      script = "return value === race.end;")
  private static native boolean isEnd(JSObject race, @Nullable JSObject value);

  @JSBody(params = "promise", script = "Promise.resolve(promise).then(null, function() {});")
  private static native void ignore(@Nullable JSObject promise);
}

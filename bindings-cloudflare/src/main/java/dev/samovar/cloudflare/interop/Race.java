package dev.samovar.cloudflare.interop;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * A wait for a promise that can be ended before the promise settles. On the Wasm target host.js
 * makes it, with half the promises.
 */
final class Race {

  private final @Nullable JSObject promise;
  private final JSObject race;
  private boolean isEnded;

  Race(@Nullable JSObject promise) {
    this.promise = promise;
    this.race = Target.isWasm() ? empty() : create(promise);
  }

  /** Settles as the promise does; ended, it is fulfilled with what {@link #isEnd} knows. */
  JSObject promise() {
    return race;
  }

  /** Suspend until then, as {@link WasmHost#await} does. */
  @Nullable JSObject await() {
    return WasmHost.awaitRace(promise, race);
  }

  void end() {
    isEnded = true;
    end(race);
  }

  boolean isEnd(@Nullable JSObject value) {
    return isEnded && isEnd(race, value);
  }

  /** Nobody waits for it any more: should it reject, that is no news. */
  static void drop(@Nullable JSObject promise) {
    ignore(promise);
  }

  @JSBody(script = "return {end: null};")
  private static native JSObject empty();

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

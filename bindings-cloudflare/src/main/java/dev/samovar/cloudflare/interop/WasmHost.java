package dev.samovar.cloudflare.interop;

import org.jspecify.annotations.Nullable;
import org.teavm.interop.Import;
import org.teavm.jso.JSObject;

/** What host.js gives the Wasm target beyond TeaVM's own imports. */
final class WasmHost {

  private WasmHost() {}

  /**
   * Suspend until the promise settles; fulfils always, with the value or with a box for which
   * {@link #rejected}.
   */
  @Import(module = "samovar", name = "await")
  static native @Nullable JSObject await(@Nullable JSObject promise);

  /** As {@link #await}, until then to be ended with {@link Race}'s own value. */
  @Import(module = "samovar", name = "awaitRace")
  static native @Nullable JSObject awaitRace(@Nullable JSObject promise, JSObject race);

  /**
   * Calls {@link ClientSignal#left} when the request's signal says so; the listener, or null where
   * it has nothing to wait for.
   */
  @Import(module = "samovar", name = "listen")
  static native @Nullable JSObject listen(JSObject request, ClientSignal client);

  /** Whether all frames below are Java's, so that they can be suspended. */
  @Import(module = "samovar", name = "canWait")
  static native boolean canWait();

  @Import(module = "samovar", name = "rejected")
  static native boolean rejected(@Nullable JSObject box);

  @Import(module = "samovar", name = "error")
  static native @Nullable JSObject error(@Nullable JSObject box);

  /**
   * The address of {@link #SCRATCH_BYTES} of linear memory which Java and JavaScript hand bytes and
   * text over in.
   */
  @Import(module = "samovar", name = "scratch")
  static native int scratch();

  static final int SCRATCH_BYTES = 262144;

  /** Whether it is {@code null} or undefined. */
  @Import(module = "samovar", name = "missing")
  static native boolean missing(@Nullable JSObject value);

  /** See {@link RequestHead}. */
  @Import(module = "samovar", name = "requestHead")
  static native int requestHead(JSObject request);

  /** Of a text or an array. */
  @Import(module = "samovar", name = "length")
  static native int length(JSObject textOrArray);

  @Import(module = "samovar", name = "numbersToScratch")
  static native void numbersToScratch(JSObject array, int from, int count);

  /** True if they are laid out as bytes, one for a char; else as UTF-16. */
  @Import(module = "samovar", name = "textToScratch")
  static native boolean textToScratch(JSObject text, int from, int count);

  @Import(module = "samovar", name = "textOfScratch")
  static native JSObject textOfScratch(int count);

  @Import(module = "samovar", name = "concat")
  static native JSObject concat(JSObject first, JSObject second);

  @Import(module = "samovar", name = "newBytes")
  static native JSObject newBytes(int length);

  @Import(module = "samovar", name = "bytesLength")
  static native int bytesLength(JSObject bytes);

  @Import(module = "samovar", name = "bytesToScratch")
  static native void bytesToScratch(JSObject bytes, int from, int count);

  @Import(module = "samovar", name = "bytesOfScratch")
  static native void bytesOfScratch(JSObject bytes, int at, int count);

  @Import(module = "samovar", name = "copyOfScratch")
  static native JSObject copyOfScratch(int count);

  /** The bytes themselves, not a copy: the next crossing may change them. */
  @Import(module = "samovar", name = "viewOfScratch")
  static native JSObject viewOfScratch(int count);

  /** Keep what is in the scratch area; the list of what was kept, a new one if there is none. */
  @Import(module = "samovar", name = "keepScratch")
  static native JSObject keepScratch(@Nullable JSObject kept, int count);

  /** All that was kept and what is in the scratch area, as one {@code Uint8Array}. */
  @Import(module = "samovar", name = "joinScratch")
  static native JSObject joinScratch(JSObject kept, int count);
}

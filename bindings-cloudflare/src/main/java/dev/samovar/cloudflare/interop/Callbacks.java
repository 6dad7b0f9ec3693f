package dev.samovar.cloudflare.interop;

/**
 * How many frames are on the stack above which no thread can be suspended: static initialisers, and
 * on the JavaScript target calls from JavaScript into Java. On the Wasm target host.js counts the
 * latter.
 *
 * <p>The plugin puts {@link #enter} and {@link #leave} around them.
 */
public final class Callbacks {

  private static int depth;

  private Callbacks() {}

  public static void enter() {
    depth++;
  }

  public static void leave() {
    depth--;
  }

  /**
   * A new event is at the bottom of its stack, however the last one was ended: a stack that ran
   * over leaves nothing.
   */
  public static void reset() {
    depth = 0;
  }

  static boolean none() {
    return depth == 0;
  }
}

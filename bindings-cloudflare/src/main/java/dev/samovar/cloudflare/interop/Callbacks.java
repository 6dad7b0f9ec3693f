package dev.samovar.cloudflare.interop;

/**
 * How many calls from JavaScript into Java are on the stack of the JavaScript target: no thread can
 * be suspended above one.
 *
 * <p>The plugin puts {@link #enter} and {@link #leave} around each method that JavaScript can call.
 * On the Wasm target host.js counts.
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

  static boolean none() {
    return depth == 0;
  }
}

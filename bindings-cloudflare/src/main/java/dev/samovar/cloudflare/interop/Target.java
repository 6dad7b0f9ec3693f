package dev.samovar.cloudflare.interop;

import org.teavm.interop.PlatformMarker;
import org.teavm.interop.Platforms;

/**
 * The target of this build. TeaVM folds the answer while it links, so the other branch costs
 * nothing.
 */
public final class Target {

  private Target() {}

  /** WebAssembly GC with JSPI; otherwise JavaScript with coroutines. */
  @PlatformMarker(Platforms.WEBASSEMBLY_GC)
  public static boolean isWasm() {
    return false;
  }
}

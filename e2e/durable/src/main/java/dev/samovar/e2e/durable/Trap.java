package dev.samovar.e2e.durable;

import dev.samovar.cloudflare.interop.Target;
import org.teavm.interop.Address;

/** A fault that no Java can catch. */
final class Trap {

  private Trap() {}

  /** Reads beyond the linear memory. */
  static int now() {
    if (!Target.isWasm()) {
      throw new IllegalStateException("only the Wasm target traps");
    }
    return Address.fromInt(-16).getInt();
  }
}

package dev.samovar.teavm.async;

import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;

/**
 * Links the class whose exports entry.js calls; TeaVM links a class's exports once the class is
 * reached.
 */
final class WasmEntryLink extends AbstractDependencyListener {

  @Override
  public void started(DependencyAgent agent) {
    agent.linkClass("dev.samovar.wasm.WasmEntry");
  }
}

package dev.samovar.teavm.async;

import org.teavm.backend.wasm.TeaVMWasmGCHost;
import org.teavm.jso.impl.JSOPlugin;
import org.teavm.vm.spi.After;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** What is to be in place after TeaVM's own plugins have had their turn. */
@After(JSOPlugin.class)
public final class AsyncPlugin implements TeaVMPlugin {

  @Override
  public void install(TeaVMHost host) {
    boolean wasm = host.getExtension(TeaVMWasmGCHost.class) != null;
    host.add(new ThreadStateField());
    host.add(new NativeBodies(wasm));
    host.add(Redirections.everywhere());
    host.add(new GuardedInitializers());
    if (wasm) {
      host.add(Redirections.onWasm());
      host.add(new NoCoroutines());
      host.add(new UnaskedExports());
    } else {
      host.add(new UserMonitors());
      host.add(new CountedCallbacks());
    }
  }
}

package dev.samovar.teavm.async;

import org.teavm.backend.wasm.TeaVMWasmGCHost;
import org.teavm.jso.impl.JSOPlugin;
import org.teavm.vm.spi.Before;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** What TeaVM's JavaScript plugin is not to see. */
@Before(JSOPlugin.class)
public final class ExportsPlugin implements TeaVMPlugin {

  @Override
  public void install(TeaVMHost host) {
    if (host.getExtension(TeaVMWasmGCHost.class) != null) {
      host.add(new WasmExports());
      host.add(new WasmEntryLink());
    }
  }
}

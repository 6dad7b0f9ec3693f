package dev.samovar.teavm.async;

import java.nio.file.Path;
import org.teavm.backend.wasm.TeaVMWasmGCHost;
import org.teavm.dependency.DependencyListener;
import org.teavm.jso.impl.JSOPlugin;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.vm.spi.After;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** What is to be in place after TeaVM's own plugins have had their turn. */
@After(JSOPlugin.class)
public final class AsyncPlugin implements TeaVMPlugin {

  static final String WAITS = "samovar.waits";

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
      host.add(new UnlockedTraces());
      String file = host.getProperties().getProperty(WAITS, "");
      WaitsOfSteps steps = new WaitsOfSteps(file.isEmpty() ? null : Path.of(file));
      host.add((ClassHolderTransformer) steps);
      host.add((DependencyListener) steps);
      host.add(new UnaskedExports());
    } else {
      host.add(new UserMonitors());
      host.add(new CountedCallbacks());
    }
  }
}

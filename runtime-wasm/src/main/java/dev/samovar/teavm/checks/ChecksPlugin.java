package dev.samovar.teavm.checks;

import org.teavm.backend.wasm.TeaVMWasmGCHost;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** Java's promises of arrays, casts and null, on every target. */
public final class ChecksPlugin implements TeaVMPlugin {

  @Override
  public void install(TeaVMHost host) {
    GuardedClasses.install(host);
    SoundChecks.install(host);
    SoundNullChecks.install(host);
    host.add(new CopyRedirections());
    host.add(new StoreChecks());
    host.add(new ImplicitExceptions());
    if (host.getExtension(TeaVMWasmGCHost.class) != null) {
      host.add(new ArrayCasts());
      DisjointCasts.install(host);
    }
  }
}

package dev.samovar.teavm.classlib;

import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** The mends, on every target. */
public final class ClasslibPlugin implements TeaVMPlugin {

  @Override
  public void install(TeaVMHost host) {
    host.add(new MissingMethods());
    host.add(new ReplacedClasses());
    host.add(new PrimitiveArrayClones());
  }
}

package dev.samovar.teavm.link;

import dev.samovar.teavm.async.AsyncPlugin;
import org.teavm.dependency.DependencyListener;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.vm.spi.Before;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** Before the plugin that looks for the ways to a wait: such a method may be on one. */
@Before(AsyncPlugin.class)
public final class LinkPlugin implements TeaVMPlugin {

  @Override
  public void install(TeaVMHost host) {
    MethodsForValues methods = new MethodsForValues();
    host.add((ClassHolderTransformer) methods);
    host.add((DependencyListener) methods);
  }
}

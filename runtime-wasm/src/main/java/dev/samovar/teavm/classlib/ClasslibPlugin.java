package dev.samovar.teavm.classlib;

import org.teavm.backend.javascript.TeaVMJavaScriptHost;
import org.teavm.classlib.impl.JCLPlugin;
import org.teavm.vm.spi.Before;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * The mends, on every target; before TeaVM's own plugin, which on Wasm gives texts their chars by
 * rewriting what the methods of String call.
 */
@Before(JCLPlugin.class)
public final class ClasslibPlugin implements TeaVMPlugin {

  @Override
  public void install(TeaVMHost host) {
    host.add(new MissingMethods());
    host.add(new ReplacedClasses());
    host.add(new ReplacedMethods());
    host.add(new PrimitiveArrayClones());
    host.add(new Redirections());
    host.add(new HeavyTables());
    host.add(new BigNumberChecks());
    host.add(new TablelessDecimals());
    host.add(new LiteralPatterns());
    host.add(new TextRangeChecks());
    host.add(new CauseMessages());
    if (host.getExtension(TeaVMJavaScriptHost.class) != null) {
      host.add(new SaturatingCasts());
    } else {
      host.add(new Negations());
      host.add(new CharsOfTexts());
    }
    host.add(new LoggerMethod());
  }
}

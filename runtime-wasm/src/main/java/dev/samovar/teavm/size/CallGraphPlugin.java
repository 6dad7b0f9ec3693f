package dev.samovar.teavm.size;

import java.nio.file.Path;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** Writes down which method calls which, where TeaVM's property says a file for it. */
public final class CallGraphPlugin implements TeaVMPlugin {

  static final String FILE = "samovar.callGraph";

  @Override
  public void install(TeaVMHost host) {
    String file = host.getProperties().getProperty(FILE, "");
    if (!file.isEmpty()) {
      host.add(new CallGraphFile(Path.of(file)));
    }
  }
}

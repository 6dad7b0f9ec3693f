package dev.samovar.teavm.events;

import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Links the adapters of the events in the project's manifest, and what the worker asks of the
 * platform; no others.
 */
public final class EventsPlugin implements TeaVMPlugin {

  @Override
  public void install(TeaVMHost host) {
    host.add(new UnusedEvents(Manifest.read(host.getResourceProvider())));
    host.add(new PlatformLinks());
  }
}

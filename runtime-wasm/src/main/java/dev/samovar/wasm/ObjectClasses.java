package dev.samovar.wasm;

import dev.samovar.spi.DurableObjects;
import dev.samovar.spi.WorkerLog;
import java.util.HashMap;
import java.util.Map;

/**
 * The classes of Durable Objects, and the events of their objects.
 *
 * <p>Generated code alone calls {@link #add}: a worker without objects has nothing of this linked
 * in.
 */
final class ObjectClasses implements DurableObjects.Registry {

  private final WorkerLog log;
  private final Map<String, DurableObjects.Factory> factories = new HashMap<>();

  ObjectClasses(WorkerLog log) {
    this.log = log;
  }

  @Override
  public void add(String name, DurableObjects.Factory factory) {
    if (factories.isEmpty()) {
      Events.add(new ObjectCreation(factories, log));
      Events.add(new ObjectEvent("durable.fetch", ObjectActions::fetch, log));
      Events.add(new ObjectEvent("durable.alarm", ObjectActions::alarm, log));
    }
    factories.put(name, factory);
  }
}

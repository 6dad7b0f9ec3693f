package dev.samovar.wasm;

import dev.samovar.spi.DurableObjectClasses;
import dev.samovar.spi.WorkerLog;
import java.util.HashMap;
import java.util.Map;

/**
 * The classes of Durable Objects, and the events of their objects.
 *
 * <p>Generated code alone calls these methods: a worker without objects has nothing of this linked
 * in.
 */
final class ObjectClasses implements DurableObjectClasses.Registry {

  private final WorkerLog log;
  private final Map<String, DurableObjectClasses.Factory> factories = new HashMap<>();
  private final Map<String, DurableObjectClasses.Server> servers = new HashMap<>();

  ObjectClasses(WorkerLog log) {
    this.log = log;
  }

  @Override
  public void add(String name, DurableObjectClasses.Factory factory) {
    if (factories.isEmpty()) {
      Events.add(new ObjectCreation(factories, log));
      Events.add(new ObjectEvent("durable.fetch", ObjectActions::fetch, log));
      Events.add(new ObjectEvent("durable.alarm", ObjectActions::alarm, log));
      Events.add(new ObjectEvent("durable.message", SocketActions::message, log));
      Events.add(new ObjectEvent("durable.close", SocketActions::close, log));
      Events.add(new ObjectEvent("durable.error", SocketActions::error, log));
    }
    factories.put(name, factory);
  }

  @Override
  public void serve(String api, DurableObjectClasses.Server server) {
    if (servers.isEmpty()) {
      Events.add(new ObjectEvent("durable.call", new ObjectCalls(servers, log), log));
    }
    servers.put(api, server);
  }
}

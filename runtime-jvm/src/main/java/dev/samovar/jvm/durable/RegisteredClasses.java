package dev.samovar.jvm.durable;

import dev.samovar.spi.DurableObjectClasses;
import dev.samovar.worker.BindingException;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The classes of Durable Objects on the class path, by their names, and the interfaces they serve.
 */
final class RegisteredClasses implements DurableObjectClasses.Registry {

  private final Map<String, DurableObjectClasses.Factory> factories = new TreeMap<>();
  private final Map<String, DurableObjectClasses.Server> servers = new TreeMap<>();

  RegisteredClasses() {
    for (DurableObjectClasses found : ServiceLoader.load(DurableObjectClasses.class)) {
      found.register(this);
    }
  }

  @Override
  public void add(String name, DurableObjectClasses.Factory factory) {
    factories.put(name, factory);
  }

  @Override
  public void serve(String api, DurableObjectClasses.Server server) {
    servers.put(api, server);
  }

  /**
   * @throws BindingException if there is none of that name
   */
  DurableObjectClasses.Factory factory(String name) {
    DurableObjectClasses.Factory factory = factories.get(name);
    if (factory == null) {
      throw new BindingException(
          "No class is a Durable Object called '"
              + name
              + "'; there are "
              + (factories.isEmpty() ? "none" : String.join(", ", factories.keySet()))
              + ". Correct class_name in the wrangler configuration, or annotate one @DurableObject.");
    }
    return factory;
  }

  DurableObjectClasses.Server server(String api) {
    DurableObjectClasses.Server server = servers.get(api);
    if (server == null) {
      throw new IllegalArgumentException("No class of this worker implements " + api);
    }
    return server;
  }
}

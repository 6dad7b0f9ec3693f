package dev.samovar.spi;

import dev.samovar.worker.ExecutionContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a runtime calls the objects of a class that other workers call. */
public final class EntrypointClass {
  private final Factory factory;
  private final Map<String, Server> servers = new HashMap<>();

  public EntrypointClass(Factory factory) {
    this.factory = factory;
  }

  /** Let these methods be called by that. */
  public EntrypointClass serve(Server server, String... methods) {
    for (String method : methods) {
      servers.put(method, server);
    }
    return this;
  }

  public Object create(BindingSource bindings, ExecutionContext execution) {
    return factory.create(bindings, execution);
  }

  /**
   * @throws IllegalArgumentException if it has no such method
   */
  public RpcValue call(Object object, String method, List<RpcValue> arguments) {
    Server server = servers.get(method);
    if (server == null) {
      throw new IllegalArgumentException(object.getClass().getName() + " has no " + method);
    }
    return server.call(object, method, new RpcArguments(arguments));
  }

  /** Makes an object, for one call. */
  @FunctionalInterface
  public interface Factory {
    Object create(BindingSource bindings, ExecutionContext execution);
  }

  /** Calls an object by the methods of one interface. */
  @FunctionalInterface
  public interface Server {
    RpcValue call(Object object, String method, List<RpcValue> arguments);
  }
}

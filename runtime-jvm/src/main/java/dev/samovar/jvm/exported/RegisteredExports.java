package dev.samovar.jvm.exported;

import dev.samovar.spi.EntrypointClass;
import dev.samovar.spi.ExportedClasses;
import dev.samovar.spi.WorkflowClass;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

/** The classes of the workers on the class path, by the names of their exports. */
public final class RegisteredExports implements ExportedClasses.Registry {
  private final Map<String, WorkflowClass<?, ?>> workflows = new HashMap<>();
  private final Map<String, EntrypointClass> entrypoints = new HashMap<>();

  private RegisteredExports() {}

  public static RegisteredExports find() {
    RegisteredExports exports = new RegisteredExports();
    ServiceLoader.load(ExportedClasses.class).forEach(each -> each.register(exports));
    return exports;
  }

  public Optional<EntrypointClass> entrypoint(String name) {
    return Optional.ofNullable(entrypoints.get(name));
  }

  public Optional<WorkflowClass<?, ?>> workflow(String name) {
    return Optional.ofNullable(workflows.get(name));
  }

  /** The names of all Workflows. */
  public Set<String> workflows() {
    return workflows.keySet();
  }

  @Override
  public void workflow(String name, WorkflowClass<?, ?> type) {
    workflows.put(name, type);
  }

  @Override
  public void entrypoint(String name, EntrypointClass type) {
    entrypoints.put(name, type);
  }
}

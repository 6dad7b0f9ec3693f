package dev.samovar.wasm;

import dev.samovar.spi.EntrypointClass;
import dev.samovar.spi.ExportedClasses;
import dev.samovar.spi.WorkerLog;
import dev.samovar.spi.WorkflowClass;
import java.util.HashMap;
import java.util.Map;

/**
 * The classes that the worker exports, but for Durable Objects, and their events.
 *
 * <p>Generated code alone calls these methods: a worker without such classes has nothing of this
 * linked in.
 */
final class Exports implements ExportedClasses.Registry {

  private final WorkerLog log;
  private final Map<String, WorkflowClass<?, ?>> workflows = new HashMap<>();
  private final Map<String, EntrypointClass> entrypoints = new HashMap<>();

  Exports(WorkerLog log) {
    this.log = log;
  }

  @Override
  public void workflow(String name, WorkflowClass<?, ?> type) {
    if (workflows.isEmpty()) {
      Events.add(new WorkflowAdapter(workflows, log));
    }
    workflows.put(name, type);
  }

  @Override
  public void entrypoint(String name, EntrypointClass type) {
    if (entrypoints.isEmpty()) {
      add("entrypoint.fetch", EntrypointActions::fetch);
      add("entrypoint.call", EntrypointActions::call);
    }
    entrypoints.put(name, type);
  }

  private void add(String event, EntrypointAdapter.Action action) {
    Events.add(new EntrypointAdapter(event, entrypoints, action, log));
  }
}

package dev.samovar.jvm.exported;

import dev.samovar.json.Json;
import dev.samovar.jvm.JvmBindings;
import dev.samovar.jvm.StandardErrorLog;
import dev.samovar.jvm.config.ConfigException;
import dev.samovar.jvm.config.ServiceConfig;
import dev.samovar.jvm.config.WorkflowConfig;
import dev.samovar.jvm.config.WranglerConfig;
import dev.samovar.jvm.workflow.LocalWorkflow;
import dev.samovar.spi.WorkflowClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;

/** The services and Workflows that a configuration binds, of the classes on the class path. */
public final class ProjectExports {
  private final RegisteredExports exports = RegisteredExports.find();
  private final JvmBindings bindings;
  private final Executor background;
  private final List<String> names = new ArrayList<>();

  private ProjectExports(JvmBindings bindings, Executor background) {
    this.bindings = bindings;
    this.background = background;
  }

  /**
   * Bind them; what other workers have alone is left to a test.
   *
   * @param background runs what an entry point leaves to be done
   * @return for people: {@code Workflow ORDER_FLOW}
   */
  public static List<String> bind(
      WranglerConfig config, JvmBindings bindings, Executor background) {
    ProjectExports project = new ProjectExports(bindings, background);
    config.services().forEach(project::service);
    config.workflows().orElseGet(project::workflowsOfCode).forEach(project::workflow);
    return project.names;
  }

  private void service(String name, ServiceConfig config) {
    exports
        .entrypoint(config.entrypoint())
        .ifPresent(
            type -> {
              byte[] props = Json.write(config.props());
              bindings.bind(name, LocalEntrypoint.service(type, bindings, props, background));
              names.add("service " + name);
            });
  }

  /** As the build writes them: OrderFlow is the binding ORDER_FLOW. */
  private Map<String, WorkflowConfig> workflowsOfCode() {
    Map<String, WorkflowConfig> workflows = new TreeMap<>();
    for (String name : exports.workflows()) {
      String binding = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
      workflows.put(binding, new WorkflowConfig(name, name));
    }
    return workflows;
  }

  private void workflow(String name, WorkflowConfig config) {
    WorkflowClass<?, ?> type =
        exports
            .workflow(config.className())
            .orElseThrow(
                () ->
                    new ConfigException(
                        "No class is a Workflow called '" + config.className() + "'"));
    bindings.bind(name, new LocalWorkflow(config.name(), type, bindings, new StandardErrorLog()));
    names.add("Workflow " + name);
  }
}

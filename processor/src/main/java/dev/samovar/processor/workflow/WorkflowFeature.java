package dev.samovar.processor.workflow;

import dev.samovar.processor.Compilation;
import dev.samovar.processor.Feature;
import dev.samovar.processor.bindings.EnvReader;
import dev.samovar.processor.exported.Exports;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** {@code @Workflow class OrderFlow} becomes {@code OrderFlowRegistration}, and a service. */
public final class WorkflowFeature implements Feature {
  private static final String SERVICE = "dev.samovar.spi.ExportedClasses";

  private final Compilation compilation;
  private final Exports exports;
  private final WorkflowReader reader;

  public WorkflowFeature(Compilation compilation, EnvReader envs, Exports exports) {
    this.compilation = compilation;
    this.exports = exports;
    this.reader = new WorkflowReader(compilation, envs);
  }

  @Override
  public void round(RoundEnvironment round) {
    for (TypeElement type : compilation.annotated(round, WorkflowReader.WORKFLOW)) {
      reader.read(type).ifPresent(this::add);
    }
  }

  private void add(WorkflowModel workflow) {
    var params = Map.of("contracts", List.of(workflow.params().toString()));
    if (!exports.add(workflow.exported(), params)) {
      return;
    }
    TypeElement origin = workflow.exported().type();
    var writer = new WorkflowWriter(workflow);
    compilation.output().source(writer.className(), writer.text(), origin);
    compilation.output().service(SERVICE, writer.className(), origin);
  }
}

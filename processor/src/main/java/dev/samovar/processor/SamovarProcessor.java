package dev.samovar.processor;

import dev.samovar.processor.bindings.BindingsFeature;
import dev.samovar.processor.bindings.EnvReader;
import dev.samovar.processor.durable.DurableFeature;
import dev.samovar.processor.exported.Exports;
import dev.samovar.processor.json.JsonFeature;
import dev.samovar.processor.rows.RowsFeature;
import dev.samovar.processor.scope.RequestScopeFeature;
import dev.samovar.processor.service.ServiceFeature;
import dev.samovar.processor.worker.WorkerFeature;
import dev.samovar.processor.workflow.WorkflowFeature;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Reads the annotations of a worker project and writes plain Java that refers to samovar-api only.
 *
 * <p>It asks for every round, annotated or not: {@link RequestScopeFeature} looks at all classes.
 */
@SupportedAnnotationTypes("*")
public final class SamovarProcessor extends AbstractProcessor {
  private Compilation compilation;
  private List<Feature> features;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    compilation = Compilation.of(environment);
    var envs = new EnvReader(compilation);
    var exports = new Exports(compilation);
    features =
        List.of(
            new BindingsFeature(compilation, envs),
            new RowsFeature(compilation),
            new JsonFeature(compilation),
            new DurableFeature(compilation, envs, exports),
            new WorkflowFeature(compilation, envs, exports),
            new ServiceFeature(compilation, envs, exports),
            new WorkerFeature(compilation, envs, exports),
            new RequestScopeFeature(compilation));
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      finish(round);
      return false;
    }
    for (Feature feature : features) {
      feature.round(round);
    }
    return false;
  }

  private void finish(RoundEnvironment round) {
    if (round.errorRaised() || compilation.diagnostics().hasErrors()) {
      return;
    }
    for (Feature feature : features) {
      feature.finish();
    }
    compilation.output().writeServices();
  }
}

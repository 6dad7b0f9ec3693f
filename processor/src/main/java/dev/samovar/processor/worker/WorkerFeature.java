package dev.samovar.processor.worker;

import dev.samovar.processor.Compilation;
import dev.samovar.processor.Feature;
import dev.samovar.processor.Names;
import dev.samovar.processor.bindings.EnvReader;
import dev.samovar.processor.exported.Exports;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** {@code @Worker class Horatio} becomes {@code HoratioDefinition}, a service, and the manifest. */
public final class WorkerFeature implements Feature {
  private static final String DEFINITION = "dev.samovar.spi.WorkerDefinition";
  private static final String MANIFEST = "META-INF/samovar/manifest.json";

  private final Compilation compilation;
  private final StartupReader startups;
  private final EventReader events;
  private final WorkerReader reader;
  private final Exports exports;
  private @Nullable WorkerModel worker;

  public WorkerFeature(Compilation compilation, EnvReader envs, Exports exports) {
    this.compilation = compilation;
    this.startups = new StartupReader(compilation);
    this.events = new EventReader(compilation);
    this.reader = new WorkerReader(compilation, envs, startups, events);
    this.exports = exports;
  }

  @Override
  public void round(RoundEnvironment round) {
    for (EventKind kind : EventKind.values()) {
      compilation
          .annotatedMethods(round, kind.annotation)
          .forEach(method -> events.refuseStray(method, kind));
    }
    compilation.annotatedMethods(round, StartupReader.STARTUP).forEach(startups::refuseStray);
    for (TypeElement type : compilation.annotated(round, WorkerReader.WORKER)) {
      if (worker == null) {
        reader.read(type).ifPresent(this::write);
      } else {
        reportSecond(worker.type(), type);
      }
    }
  }

  @Override
  public void finish() {
    if (worker != null) {
      String text = new ManifestWriter(worker, exports).text();
      compilation.output().resource(MANIFEST, text, worker.type(), worker.env().type());
    }
  }

  private void write(WorkerModel model) {
    worker = model;
    var writer = new DefinitionWriter(model);
    compilation.output().source(writer.className(), writer.text(), model.type());
    compilation.output().service(DEFINITION, writer.className(), model.type());
  }

  private void reportSecond(TypeElement first, TypeElement second) {
    compilation
        .diagnostics()
        .error(
            second,
            "A project is one worker, and '%s' is annotated @Worker already. Move '%s' to a project of its own."
                .formatted(Names.nested(first), Names.nested(second)));
  }
}

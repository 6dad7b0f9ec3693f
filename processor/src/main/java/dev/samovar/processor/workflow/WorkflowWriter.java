package dev.samovar.processor.workflow;

import dev.samovar.processor.JavaFile;
import dev.samovar.processor.JsonTypeText;
import dev.samovar.processor.Names;
import dev.samovar.processor.TypeText;
import dev.samovar.processor.exported.ExportedClass;

/** Writes how a runtime runs the instances of a class. */
final class WorkflowWriter {
  private final WorkflowModel workflow;
  private final JavaFile file;

  WorkflowWriter(WorkflowModel workflow) {
    this.workflow = workflow;
    var type = workflow.exported().type();
    this.file = new JavaFile(Names.packageOf(type), Names.generated(type, "Registration"));
  }

  String className() {
    return file.qualifiedName();
  }

  String text() {
    ExportedClass exported = workflow.exported();
    String body =
        """
        /** How a runtime runs instances of {@link %1$s}. */
        public final class %2$s implements %3$s {

          @Override
          public void register(Registry registry) {
            registry.workflow(
                %4$s,
                new %5$s<>(
                    %6$s,
                    %7$s,
                    bindings -> %8$s));
          }
        }
        """
            .formatted(
                file.use(exported.type()),
                Names.generated(exported.type(), "Registration"),
                file.use("dev.samovar.spi.ExportedClasses"),
                TypeText.quoted(exported.name()),
                file.use("dev.samovar.spi.WorkflowClass"),
                JsonTypeText.of(workflow.params(), file),
                WorkflowReader.isVoid(workflow.result())
                    ? "null"
                    : JsonTypeText.of(workflow.result(), file),
                exported.creation(file));
    return file.text(body);
  }
}

package dev.samovar.processor.workflow;

import dev.samovar.processor.Compilation;
import dev.samovar.processor.JsonTypeText;
import dev.samovar.processor.Names;
import dev.samovar.processor.Supertypes;
import dev.samovar.processor.bindings.EnvReader;
import dev.samovar.processor.exported.ExportedClass;
import dev.samovar.processor.exported.ExportedClassReader;
import dev.samovar.processor.exported.ExportedKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a class annotated {@code @Workflow}. */
final class WorkflowReader {
  static final String WORKFLOW = "dev.samovar.workflow.Workflow";
  private static final String ENTRYPOINT = "dev.samovar.workflow.WorkflowEntrypoint";
  private static final ExportedKind KIND =
      new ExportedKind(
          "workflow",
          WORKFLOW,
          "Workflow",
          Map.of(),
          "A Workflow is made of an interface annotated @Bindings, or of nothing");

  private final Compilation compilation;
  private final ExportedClassReader classes;

  WorkflowReader(Compilation compilation, EnvReader envs) {
    this.compilation = compilation;
    this.classes = new ExportedClassReader(compilation, envs, KIND);
  }

  /** Empty after an error. */
  Optional<WorkflowModel> read(TypeElement type) {
    return classes.read(type).flatMap(this::read);
  }

  private Optional<WorkflowModel> read(ExportedClass exported) {
    TypeElement type = exported.type();
    Optional<DeclaredType> entrypoint =
        Supertypes.find(compilation.types(), type.asType(), ENTRYPOINT);
    List<? extends TypeMirror> arguments =
        entrypoint.map(DeclaredType::getTypeArguments).orElse(List.of());
    if (arguments.size() != 2) {
      return fail(
          type,
          "The Workflow '%s' does nothing. Let it implement WorkflowEntrypoint<P, R>: what an instance is made with, and what it ends with."
              .formatted(Names.nested(type)));
    }
    TypeMirror params = arguments.get(0);
    TypeMirror result = arguments.get(1);
    if (!JsonTypeText.isValue(params)) {
      return fail(type, unfit(params, type));
    }
    if (!JsonTypeText.isValue(result) && !isVoid(result)) {
      return fail(type, unfit(result, type));
    }
    return Optional.of(new WorkflowModel(exported, params, result));
  }

  private static String unfit(TypeMirror crossing, TypeElement type) {
    return "%s cannot cross to the Workflow '%s' and back. Use a type annotated @CompiledJson, a text, number, boolean or time, or a List, Set or Map<String, …> of one; a result may be Void."
        .formatted(crossing, Names.nested(type));
  }

  private Optional<WorkflowModel> fail(TypeElement type, String message) {
    compilation.diagnostics().error(type, message);
    return Optional.empty();
  }

  static boolean isVoid(TypeMirror type) {
    return type.toString().equals("java.lang.Void");
  }
}

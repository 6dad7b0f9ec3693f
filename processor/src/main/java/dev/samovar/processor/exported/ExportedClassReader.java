package dev.samovar.processor.exported;

import dev.samovar.processor.Annotations;
import dev.samovar.processor.Compilation;
import dev.samovar.processor.Declared;
import dev.samovar.processor.Names;
import dev.samovar.processor.bindings.BindingsFeature;
import dev.samovar.processor.bindings.EnvReader;
import dev.samovar.processor.exported.ExportedClass.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Reads a class by its annotation: whether generated code can make it, of what, and its name. */
public final class ExportedClassReader {
  private final Compilation compilation;
  private final EnvReader envs;
  private final ExportedKind kind;

  public ExportedClassReader(Compilation compilation, EnvReader envs, ExportedKind kind) {
    this.compilation = compilation;
    this.envs = envs;
    this.kind = kind;
  }

  /** Empty after an error. */
  public Optional<ExportedClass> read(TypeElement type) {
    Optional<String> fault = fault(type);
    if (fault.isPresent()) {
      compilation.diagnostics().error(type, fault.get());
      return Optional.empty();
    }
    var arguments = new ArrayList<Argument>();
    for (VariableElement parameter : constructors(type).get(0).getParameters()) {
      Optional<Argument> argument = argument(parameter);
      if (argument.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(argument.get());
    }
    return name(type)
        .map(
            name -> new ExportedClass(kind, type, name, arguments, Declared.of(type, compilation)));
  }

  private Optional<String> fault(TypeElement type) {
    String name = Names.nested(type);
    boolean inner =
        type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC);
    if (type.getKind() != ElementKind.CLASS
        || type.getModifiers().contains(Modifier.ABSTRACT)
        || inner
        || Names.isPrivate(type)
        || !type.getTypeParameters().isEmpty()) {
      return Optional.of(
          "%s is for a class that generated code beside it can make: '%s' must be a top-level or static class, neither abstract nor private, without type parameters."
              .formatted(kind.annotationName(), name));
    }
    return constructors(type).size() == 1
        ? Optional.empty()
        : Optional.of(
            "The %s '%s' must have one constructor that is not private: its objects are made when they are called."
                .formatted(kind.label(), name));
  }

  private static List<ExecutableElement> constructors(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(each -> !each.getModifiers().contains(Modifier.PRIVATE))
        .toList();
  }

  /** Empty after an error. */
  private Optional<Argument> argument(VariableElement parameter) {
    String given = kind.given().get(parameter.asType().toString());
    if (given != null) {
      return Optional.of(new Argument(null, given));
    }
    if (parameter.asType() instanceof DeclaredType declared
        && Annotations.has(declared.asElement(), BindingsFeature.BINDINGS)) {
      return envs.read((TypeElement) declared.asElement()).map(env -> new Argument(env, ""));
    }
    compilation
        .diagnostics()
        .error(
            parameter,
            "%s; '%s' is a %s."
                .formatted(kind.offer(), parameter.getSimpleName(), parameter.asType()));
    return Optional.empty();
  }

  private Optional<String> name(TypeElement type) {
    AnnotationMirror annotation = Annotations.find(type, kind.annotation()).orElseThrow();
    Optional<AnnotationValue> value = Annotations.member(annotation, "name");
    if (value.isEmpty()) {
      return Optional.of(type.getSimpleName().toString());
    }
    String name = value.get().getValue().toString();
    if (name.matches("[A-Za-z_$][A-Za-z0-9_$]*")) {
      return Optional.of(name);
    }
    compilation
        .diagnostics()
        .error(
            type,
            annotation,
            value.get(),
            "'%s' cannot be the name of a class. Use letters, digits and '_', beginning with no digit."
                .formatted(name));
    return Optional.empty();
  }
}

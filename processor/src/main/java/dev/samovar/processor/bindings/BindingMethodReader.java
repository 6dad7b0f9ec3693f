package dev.samovar.processor.bindings;

import dev.samovar.processor.Annotations;
import dev.samovar.processor.Compilation;
import dev.samovar.processor.Declared;
import dev.samovar.processor.MessageTypes;
import dev.samovar.processor.Names;
import dev.samovar.processor.Optionals;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads one method of an env interface. */
final class BindingMethodReader {
  private static final String BINDING = "dev.samovar.worker.Binding";

  private final Compilation compilation;

  BindingMethodReader(Compilation compilation) {
    this.compilation = compilation;
  }

  /** Empty after an error. */
  Optional<BindingMethod> read(TypeElement env, ExecutableElement method) {
    Optional<String> fault = signatureFault(method).or(() -> typeFault(method));
    if (fault.isPresent()) {
      String where = env.getSimpleName() + "." + method.getSimpleName() + "()";
      compilation.diagnostics().error(method, where + " " + fault.get());
      return Optional.empty();
    }
    return name(method).map(name -> model(method, name));
  }

  private static Optional<String> signatureFault(ExecutableElement method) {
    if (!method.getParameters().isEmpty()) {
      return Optional.of(
          "has parameters, and a binding is looked up by its name alone. Remove them, or make the"
              + " method 'default'.");
    }
    if (!method.getTypeParameters().isEmpty()) {
      return Optional.of("is generic. Name the type that is bound.");
    }
    return Optional.empty();
  }

  private static Optional<String> typeFault(ExecutableElement method) {
    TypeMirror bound = Optionals.value(method.getReturnType());
    if (BindingKind.of(bound).isPresent()) {
      return Optional.empty();
    }
    if (bound.toString().startsWith("dev.samovar.queue.QueueProducer")) {
      return Optional.of(
          "returns "
              + method.getReturnType()
              + ", and that is no message. Name one: "
              + MessageTypes.OFFER
              + ".");
    }
    String found =
        bound.getKind() == TypeKind.VOID
            ? "returns nothing"
            : "returns " + method.getReturnType() + ", which no binding is";
    return Optional.of(found + ". Return " + BindingKind.OFFER + ".");
  }

  private BindingMethod model(ExecutableElement method, String name) {
    TypeMirror type = Optionals.value(method.getReturnType());
    boolean optional = Optionals.isOptional(method.getReturnType());
    return new BindingMethod(
        method,
        name,
        BindingKind.of(type).orElseThrow(),
        type,
        optional,
        Declared.of(method, compilation));
  }

  private Optional<String> name(ExecutableElement method) {
    Optional<AnnotationMirror> annotation = Annotations.find(method, BINDING);
    if (annotation.isEmpty()) {
      return Optional.of(
          Names.snakeCase(method.getSimpleName().toString()).toUpperCase(Locale.ROOT));
    }
    AnnotationValue value = Annotations.member(annotation.get(), "value").orElseThrow();
    String name = value.getValue().toString();
    if (isBindingName(name)) {
      return Optional.of(name);
    }
    compilation
        .diagnostics()
        .error(
            method,
            annotation.get(),
            value,
            "'%s' cannot be a binding's name. Use letters, digits and '_', beginning with no digit."
                .formatted(name));
    return Optional.empty();
  }

  private static boolean isBindingName(String name) {
    return name.matches("[A-Za-z_$][A-Za-z0-9_$]*");
  }
}

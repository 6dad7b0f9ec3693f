package dev.samovar.processor.worker;

import dev.samovar.processor.Annotations;
import dev.samovar.processor.Compilation;
import dev.samovar.processor.Declared;
import dev.samovar.processor.MessageTypes;
import dev.samovar.processor.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads the methods of a worker that take events. */
final class EventReader {
  private final Compilation compilation;

  EventReader(Compilation compilation) {
    this.compilation = compilation;
  }

  /** Those without an error, in the manifest's order. */
  List<EventMethod> read(TypeElement worker, TypeElement env) {
    var read = new ArrayList<EventMethod>();
    for (ExecutableElement method : ElementFilter.methodsIn(worker.getEnclosedElements())) {
      for (EventKind kind : EventKind.values()) {
        Annotations.find(method, kind.annotation)
            .ifPresent(annotation -> read(kind, method, annotation, env, read));
      }
    }
    read.sort(
        Comparator.comparing((EventMethod each) -> each.kind().event)
            .thenComparing(EventMethod::value));
    return read;
  }

  /** A method that no worker has, so that nothing would ever call it. */
  void refuseStray(ExecutableElement method, EventKind kind) {
    var type = (TypeElement) method.getEnclosingElement();
    if (!Annotations.has(type, WorkerReader.WORKER)) {
      compilation
          .diagnostics()
          .error(
              method,
              "%s is for a method of the class annotated @Worker, and '%s' is not. Move '%s' there."
                  .formatted(kind.annotationName(), Names.nested(type), method.getSimpleName()));
    }
  }

  private void read(
      EventKind kind,
      ExecutableElement method,
      AnnotationMirror annotation,
      TypeElement env,
      List<EventMethod> read) {
    Optional<String> fault = fault(kind, method, env);
    if (fault.isPresent()) {
      compilation.diagnostics().error(method, fault.get());
      return;
    }
    if (!kind.hasValue()) {
      readOnly(kind, method, read);
      return;
    }
    Map<String, EventMethod> known = new HashMap<>();
    read.stream().filter(each -> each.kind() == kind).forEach(e -> known.put(e.value(), e));
    for (AnnotationValue value : values(annotation)) {
      String text = value.getValue().toString();
      EventMethod earlier = known.get(text);
      Optional<String> wrong =
          earlier == null ? kind.fault(text) : Optional.of(twins(kind, text, earlier));
      if (wrong.isPresent()) {
        compilation.diagnostics().error(method, annotation, value, wrong.get());
        continue;
      }
      EventMethod model = model(kind, text, method);
      known.put(text, model);
      read.add(model);
    }
  }

  /** All events of such a kind are one method's. */
  private void readOnly(EventKind kind, ExecutableElement method, List<EventMethod> read) {
    for (EventMethod other : read) {
      if (other.kind() == kind) {
        compilation
            .diagnostics()
            .error(
                method,
                "%s() is annotated %s already. One method takes these events; let it call the other."
                    .formatted(other.name(), kind.annotationName()));
        return;
      }
    }
    read.add(model(kind, "", method));
  }

  private EventMethod model(EventKind kind, String value, ExecutableElement method) {
    return new EventMethod(
        kind,
        value,
        method.getSimpleName().toString(),
        Declared.of(method, compilation),
        message(method));
  }

  private static String twins(EventKind kind, String value, EventMethod earlier) {
    return "'%s' is taken by %s() already. One method takes it; let it call the other."
        .formatted(value, earlier.name());
  }

  private static Optional<String> fault(EventKind kind, ExecutableElement method, TypeElement env) {
    Set<Modifier> modifiers = method.getModifiers();
    boolean isFit =
        modifiers.contains(Modifier.PUBLIC)
            && !modifiers.contains(Modifier.STATIC)
            && method.getTypeParameters().isEmpty()
            && method.getReturnType().getKind() == TypeKind.VOID
            && method.getParameters().size() == 1
            && takes(kind, method.getParameters().get(0).asType(), env);
    if (isFit && kind == EventKind.QUEUE && !MessageTypes.isMessage(message(method))) {
      return Optional.of(
          "%s is no message of a queue. Let T of MessageBatch<T, %s> be %s."
              .formatted(message(method), Names.nested(env), MessageTypes.OFFER));
    }
    return isFit
        ? Optional.empty()
        : Optional.of(
            "A method annotated %s is: public void %s(%s event). Change it to that."
                .formatted(kind.annotationName(), method.getSimpleName(), kind.parameterText(env)));
  }

  private static boolean takes(EventKind kind, TypeMirror type, TypeElement env) {
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    List<? extends TypeMirror> arguments = declared.getTypeArguments();
    return ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(kind.parameter)
        && !arguments.isEmpty()
        && arguments.get(arguments.size() - 1) instanceof DeclaredType last
        && last.asElement().equals(env);
  }

  private static @Nullable TypeMirror message(ExecutableElement method) {
    var type = (DeclaredType) method.getParameters().get(0).asType();
    return type.getTypeArguments().size() == 2 ? type.getTypeArguments().get(0) : null;
  }

  // javac has made a list of a single value, too.
  private static List<AnnotationValue> values(AnnotationMirror annotation) {
    var values = new ArrayList<AnnotationValue>();
    Annotations.member(annotation, "value")
        .ifPresent(
            value -> {
              for (Object each : (List<?>) value.getValue()) {
                values.add((AnnotationValue) each);
              }
            });
    return values;
  }
}

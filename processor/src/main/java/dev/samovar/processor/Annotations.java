package dev.samovar.processor;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Annotations by name, so that the processor need not load the classes it compiles against. */
public final class Annotations {
  private static final String COMPILED_JSON = "com.dslplatform.json.CompiledJson";

  private Annotations() {}

  public static Optional<AnnotationMirror> find(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      var type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(annotation)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  public static boolean has(Element element, String annotation) {
    return find(element, annotation).isPresent();
  }

  /** Whether it is a class, record, enum or interface that JSON is read into. */
  public static boolean isCompiledJson(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && has(((DeclaredType) type).asElement(), COMPILED_JSON);
  }

  /** The member as it is written there; empty where its default applies. */
  public static Optional<AnnotationValue> member(AnnotationMirror mirror, String name) {
    for (var entry : mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }
}

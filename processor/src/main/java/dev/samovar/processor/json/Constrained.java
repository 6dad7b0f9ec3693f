package dev.samovar.processor.json;

import dev.samovar.processor.Annotations;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Whether constraints stand anywhere in a type: found while compiling, so that no value is walked
 * for nothing and types that hold themselves need no care at run time.
 */
final class Constrained {
  private static final String CONSTRAINT = "jakarta.validation.Constraint";

  private Constrained() {}

  static boolean isConstraint(AnnotationMirror mirror) {
    Element type = mirror.getAnnotationType().asElement();
    // Repeated constraints stand in @Size.List, which is not a constraint itself.
    boolean list = type.getSimpleName().contentEquals("List");
    return Annotations.has(list ? type.getEnclosingElement() : type, CONSTRAINT);
  }

  static boolean isConstrained(TypeElement type) {
    return reaches(type, new HashSet<>());
  }

  static boolean isConstrained(TypeMirror type) {
    return reaches(type, new HashSet<>());
  }

  private static boolean reaches(TypeElement type, Set<TypeElement> seen) {
    if (!Annotations.has(type, JsonNames.COMPILED_JSON) || !seen.add(type)) {
      return false;
    }
    for (TypeMirror permitted : type.getPermittedSubclasses()) {
      if (reaches(permitted, seen)) {
        return true;
      }
    }
    for (Element member : type.getEnclosedElements()) {
      boolean component =
          type.getKind() == ElementKind.RECORD
              && member.getKind() == ElementKind.FIELD
              && !member.getModifiers().contains(Modifier.STATIC);
      if (component && (hasConstraint(member) || reaches(member.asType(), seen))) {
        return true;
      }
    }
    return false;
  }

  private static boolean reaches(TypeMirror type, Set<TypeElement> seen) {
    if (type.getKind() == TypeKind.TYPEVAR) {
      return true;
    }
    if (type instanceof ArrayType array) {
      return reaches(array.getComponentType(), seen);
    }
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    for (TypeMirror argument : declared.getTypeArguments()) {
      if (argument.getAnnotationMirrors().stream().anyMatch(Constrained::isConstraint)
          || reaches(argument, seen)) {
        return true;
      }
    }
    return reaches((TypeElement) declared.asElement(), seen);
  }

  private static boolean hasConstraint(Element element) {
    return element.getAnnotationMirrors().stream().anyMatch(Constrained::isConstraint);
  }
}

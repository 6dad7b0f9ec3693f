package dev.samovar.processor.json;

import dev.samovar.processor.Annotations;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** Tells constraints from other annotations. */
final class Constrained {
  private static final String CONSTRAINT = "jakarta.validation.Constraint";

  private Constrained() {}

  static boolean isConstraint(AnnotationMirror mirror) {
    Element type = mirror.getAnnotationType().asElement();
    // Repeated constraints stand in @Size.List, which is not a constraint itself.
    boolean list = type.getSimpleName().contentEquals("List");
    return Annotations.has(list ? type.getEnclosingElement() : type, CONSTRAINT);
  }
}

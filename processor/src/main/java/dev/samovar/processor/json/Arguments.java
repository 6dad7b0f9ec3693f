package dev.samovar.processor.json;

import dev.samovar.processor.Annotations;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;

/** What stands in the parentheses of an annotation. */
record Arguments(AnnotationMirror annotation) {

  String text(String name, String absent) {
    return Annotations.member(annotation, name)
        .map(AnnotationValue::getValue)
        .map(Object::toString)
        .orElse(absent);
  }

  long number(String name, long absent) {
    return Annotations.member(annotation, name)
        .map(value -> ((Number) value.getValue()).longValue())
        .orElse(absent);
  }
}

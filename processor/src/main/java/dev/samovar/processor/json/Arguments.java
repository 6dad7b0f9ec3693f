package dev.samovar.processor.json;

import dev.samovar.processor.Annotations;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;

/** What stands in the parentheses of an annotation. */
record Arguments(AnnotationMirror annotation) {

  /** A value as text; of a constant its name, of an array its elements. */
  static String text(Object value) {
    if (value instanceof List<?> elements) {
      var texts = new ArrayList<String>();
      elements.forEach(each -> texts.add(text(((AnnotationValue) each).getValue())));
      return String.join(", ", texts);
    }
    return value instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : value.toString();
  }

  /** The elements of an array. */
  List<String> texts(String name) {
    var texts = new ArrayList<String>();
    Annotations.member(annotation, name)
        .ifPresent(
            array -> {
              for (Object each : (List<?>) array.getValue()) {
                texts.add(text(((AnnotationValue) each).getValue()));
              }
            });
    return texts;
  }

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

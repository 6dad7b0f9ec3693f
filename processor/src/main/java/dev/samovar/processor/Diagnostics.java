package dev.samovar.processor;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;

/** Compile errors, each on the element or the annotation value it concerns. */
public final class Diagnostics {
  private final Messager messager;
  private boolean hasErrors;

  Diagnostics(Messager messager) {
    this.messager = messager;
  }

  public void error(Element element, String message) {
    hasErrors = true;
    messager.printMessage(Kind.ERROR, message, placed(element));
  }

  public void error(
      Element element, AnnotationMirror annotation, AnnotationValue value, String message) {
    if (element instanceof RecordComponentElement) {
      error(element, message);
      return;
    }
    hasErrors = true;
    messager.printMessage(Kind.ERROR, message, element, annotation, value);
  }

  /** An error that no single element caused. */
  public void error(String message) {
    hasErrors = true;
    messager.printMessage(Kind.ERROR, message);
  }

  // javac knows no position of a record component, but that of the field which it makes from it.
  private static Element placed(Element element) {
    if (element instanceof RecordComponentElement) {
      for (var field :
          ElementFilter.fieldsIn(element.getEnclosingElement().getEnclosedElements())) {
        if (field.getSimpleName().equals(element.getSimpleName())) {
          return field;
        }
      }
    }
    return element;
  }

  public boolean hasErrors() {
    return hasErrors;
  }
}

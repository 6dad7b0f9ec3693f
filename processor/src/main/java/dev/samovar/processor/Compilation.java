package dev.samovar.processor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What each feature works with, for as long as one javac run lasts. */
public record Compilation(
    Elements elements, Types types, Diagnostics diagnostics, Output output, Positions positions) {

  /** The types that carry an annotation in this round, by name. */
  public List<TypeElement> annotated(RoundEnvironment round, String annotation) {
    TypeElement type = elements.getTypeElement(annotation);
    if (type == null) {
      return List.of();
    }
    var annotated = new ArrayList<>(ElementFilter.typesIn(round.getElementsAnnotatedWith(type)));
    annotated.sort(Comparator.comparing(each -> each.getQualifiedName().toString()));
    return annotated;
  }

  /** The methods that carry an annotation in this round, in no order that matters. */
  public List<ExecutableElement> annotatedMethods(RoundEnvironment round, String annotation) {
    TypeElement type = elements.getTypeElement(annotation);
    return type == null
        ? List.of()
        : List.copyOf(ElementFilter.methodsIn(round.getElementsAnnotatedWith(type)));
  }

  static Compilation of(ProcessingEnvironment environment) {
    var diagnostics = new Diagnostics(environment.getMessager());
    return new Compilation(
        environment.getElementUtils(),
        environment.getTypeUtils(),
        diagnostics,
        new Output(environment.getFiler(), diagnostics),
        Positions.of(environment));
  }
}

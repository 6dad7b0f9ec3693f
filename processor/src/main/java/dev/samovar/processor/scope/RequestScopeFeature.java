package dev.samovar.processor.scope;

import dev.samovar.processor.Annotations;
import dev.samovar.processor.Compilation;
import dev.samovar.processor.Feature;
import dev.samovar.processor.Names;
import dev.samovar.processor.Supertypes;
import java.util.Optional;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Refuses fields that outlive a request and would hold on to it: static ones, and those of the
 * worker itself.
 *
 * <p>workerd ends a request that touches another one's objects: "Cannot perform I/O on behalf of a
 * different request". {@code @SuppressWarnings("samovar:request")} on the field, or on its class,
 * lets one pass: a test's fake belongs to no request.
 */
public final class RequestScopeFeature implements Feature {
  private static final String SUPPRESSION = "samovar:request";
  private static final String APP = "dev.samovar.worker.WorkerApp";

  private final Compilation compilation;

  public RequestScopeFeature(Compilation compilation) {
    this.compilation = compilation;
  }

  @Override
  public void round(RoundEnvironment round) {
    ElementFilter.typesIn(round.getRootElements()).forEach(this::check);
  }

  private void check(TypeElement type) {
    if (isSuppressed(type)) {
      return;
    }
    boolean isApp = Supertypes.find(compilation.types(), type.asType(), APP).isPresent();
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if ((isApp || field.getModifiers().contains(Modifier.STATIC)) && !isSuppressed(field)) {
        check(type, field);
      }
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::check);
  }

  private void check(TypeElement type, VariableElement field) {
    Optional<String> found = new RequestScoped(compilation.types()).find(field.asType());
    if (found.isEmpty()) {
      return;
    }
    String life = field.getModifiers().contains(Modifier.STATIC) ? "static" : "the worker's own";
    compilation
        .diagnostics()
        .error(
            field,
            "%s.%s holds %s, which belongs to one request, and the field is %s: it outlives the request. Take it from the context where it is used."
                .formatted(Names.nested(type), field.getSimpleName(), found.get(), life));
  }

  private static boolean isSuppressed(Element element) {
    return Annotations.find(element, "java.lang.SuppressWarnings")
        .flatMap(annotation -> Annotations.member(annotation, "value"))
        .filter(value -> value.toString().contains('"' + SUPPRESSION + '"'))
        .isPresent();
  }
}

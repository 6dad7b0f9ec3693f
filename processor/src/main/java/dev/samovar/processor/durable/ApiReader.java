package dev.samovar.processor.durable;

import dev.samovar.processor.Compilation;
import dev.samovar.processor.Names;
import dev.samovar.processor.Supertypes;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads an interface annotated {@code @DurableObjectApi}. */
final class ApiReader {
  static final String API = "dev.samovar.durable.DurableObjectApi";
  private static final String FETCH = "dev.samovar.durable.DurableObjectFetch";

  private final Compilation compilation;

  ApiReader(Compilation compilation) {
    this.compilation = compilation;
  }

  /** Empty after an error. */
  Optional<Api> read(TypeElement type) {
    if (type.getKind() != ElementKind.INTERFACE
        || Names.isPrivate(type)
        || !type.getTypeParameters().isEmpty()
        || type.getModifiers().contains(Modifier.SEALED)) {
      compilation
          .diagnostics()
          .error(
              type,
              "@DurableObjectApi is for an interface whose stub is generated beside it: '%s' must be one, neither private nor sealed, without type parameters."
                  .formatted(Names.nested(type)));
      return Optional.empty();
    }
    List<ExecutableElement> methods = methods(type);
    boolean fit = true;
    for (ExecutableElement method : methods) {
      fit &= isFit(type, method);
    }
    boolean fetches = Supertypes.find(compilation.types(), type.asType(), FETCH).isPresent();
    return fit ? Optional.of(new Api(type, methods, fetches)) : Optional.empty();
  }

  private boolean isFit(TypeElement type, ExecutableElement method) {
    Optional<String> fault = fault(method);
    fault.ifPresent(
        text ->
            compilation
                .diagnostics()
                .error(
                    method.getEnclosingElement().equals(type) ? method : type,
                    "%s.%s() %s".formatted(Names.nested(type), method.getSimpleName(), text)));
    return fault.isEmpty();
  }

  private Optional<String> fault(ExecutableElement method) {
    if (!method.getTypeParameters().isEmpty()) {
      return Optional.of("is generic. Name the types that cross.");
    }
    for (VariableElement parameter : method.getParameters()) {
      if (!WireTypes.isFit(parameter.asType(), compilation.types())) {
        return Optional.of(unfit("takes", parameter.asType()));
      }
    }
    TypeMirror result = method.getReturnType();
    return result.getKind() == TypeKind.VOID || WireTypes.isFit(result, compilation.types())
        ? Optional.empty()
        : Optional.of(unfit("gives", result));
  }

  private static String unfit(String verb, TypeMirror type) {
    return verb
        + " a "
        + type
        + ", which cannot cross to another object. Use a type annotated @CompiledJson, a text,"
        + " number, boolean, time or byte[], or an Optional, List, Set or Map<String, …> of one.";
  }

  // By name: the order of inherited members is the compiler's own.
  private List<ExecutableElement> methods(TypeElement type) {
    var byName = new TreeMap<String, ExecutableElement>();
    for (var method : ElementFilter.methodsIn(compilation.elements().getAllMembers(type))) {
      var owner = (TypeElement) method.getEnclosingElement();
      if (method.getModifiers().contains(Modifier.ABSTRACT)
          && !owner.getQualifiedName().contentEquals(FETCH)) {
        byName.put(method.toString(), method);
      }
    }
    return List.copyOf(byName.values());
  }
}

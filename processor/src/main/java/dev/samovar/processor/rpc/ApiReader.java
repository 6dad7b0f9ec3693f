package dev.samovar.processor.rpc;

import dev.samovar.processor.Compilation;
import dev.samovar.processor.Names;
import dev.samovar.processor.Supertypes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads an interface whose methods are called over a wire. */
final class ApiReader {
  /** What a class of the platform's has, or a stub, so that no call arrives. */
  private static final Set<String> RESERVED =
      Set.of(
          "connect", "constructor", "dup", "email", "fetch", "queue", "scheduled", "tail", "then");

  private final Compilation compilation;
  private final ApiKind kind;

  ApiReader(Compilation compilation, ApiKind kind) {
    this.compilation = compilation;
    this.kind = kind;
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
              "%s is for an interface whose stub is generated beside it: '%s' must be one, neither private nor sealed, without type parameters."
                  .formatted(kind.annotationName(), Names.nested(type)));
      return Optional.empty();
    }
    List<ExecutableElement> methods = methods(type);
    boolean fit = true;
    var names = new HashSet<String>();
    for (ExecutableElement method : methods) {
      fit &= isFit(type, method, names.add(kind.wireName(method)));
    }
    boolean fetches = Supertypes.find(compilation.types(), type.asType(), kind.fetch).isPresent();
    return fit ? Optional.of(new Api(type, methods, fetches)) : Optional.empty();
  }

  private boolean isFit(TypeElement type, ExecutableElement method, boolean isOnly) {
    Optional<String> fault = nameFault(method, isOnly).or(() -> fault(method));
    fault.ifPresent(
        text ->
            compilation
                .diagnostics()
                .error(
                    method.getEnclosingElement().equals(type) ? method : type,
                    "%s.%s() %s".formatted(Names.nested(type), method.getSimpleName(), text)));
    return fault.isEmpty();
  }

  private Optional<String> nameFault(ExecutableElement method, boolean isOnly) {
    if (!isOnly) {
      return Optional.of("is overloaded, and calls go by name alone. Rename one.");
    }
    return kind == ApiKind.SERVICE && RESERVED.contains(method.getSimpleName().toString())
        ? Optional.of("has a name that means something else to the platform. Rename it.")
        : Optional.empty();
  }

  private Optional<String> fault(ExecutableElement method) {
    if (!method.getTypeParameters().isEmpty()) {
      return Optional.of("is generic. Name the types that cross.");
    }
    for (VariableElement parameter : method.getParameters()) {
      if (!WireTypes.isFit(parameter.asType(), kind)) {
        return Optional.of(unfit("takes", parameter.asType()));
      }
    }
    TypeMirror result = method.getReturnType();
    return result.getKind() == TypeKind.VOID || WireTypes.isFit(result, kind)
        ? Optional.empty()
        : Optional.of(unfit("gives", result));
  }

  private String unfit(String verb, TypeMirror type) {
    return verb
        + " a "
        + type
        + ", which cannot cross to "
        + kind.destination
        + ". Use a type annotated @CompiledJson, a text,"
        + " number, boolean, time or byte[]"
        + (kind.hasStreams() ? ", a Body" : "")
        + ", or an Optional, List, Set or Map<String, …> of one.";
  }

  // By name: the order of inherited members is the compiler's own.
  List<ExecutableElement> methods(TypeElement type) {
    var byName = new TreeMap<String, ExecutableElement>();
    for (var method : ElementFilter.methodsIn(compilation.elements().getAllMembers(type))) {
      var owner = (TypeElement) method.getEnclosingElement();
      if (method.getModifiers().contains(Modifier.ABSTRACT)
          && !owner.getQualifiedName().contentEquals(kind.fetch)) {
        byName.put(method.toString(), method);
      }
    }
    return List.copyOf(byName.values());
  }
}

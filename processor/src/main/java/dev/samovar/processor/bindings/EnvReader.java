package dev.samovar.processor.bindings;

import dev.samovar.processor.Compilation;
import dev.samovar.processor.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads an interface annotated {@code @Bindings}. */
public final class EnvReader {
  private final Compilation compilation;
  private final BindingMethodReader methods;
  private final Map<String, Optional<Env>> known = new HashMap<>();

  public EnvReader(Compilation compilation) {
    this.compilation = compilation;
    this.methods = new BindingMethodReader(compilation);
  }

  /** Empty after an error, which is reported once. */
  public Optional<Env> read(TypeElement type) {
    return known.computeIfAbsent(type.getQualifiedName().toString(), name -> readAnew(type));
  }

  private Optional<Env> readAnew(TypeElement type) {
    Optional<String> fault = fault(type);
    if (fault.isPresent()) {
      compilation.diagnostics().error(type, fault.get());
      return Optional.empty();
    }
    List<ExecutableElement> declared = abstractMethods(type);
    var read = new ArrayList<BindingMethod>();
    for (ExecutableElement method : declared) {
      methods.read(type, method).ifPresent(read::add);
    }
    boolean whole = read.size() == declared.size() && areDistinct(read);
    return whole ? Optional.of(new Env(type, List.copyOf(read))) : Optional.empty();
  }

  private static Optional<String> fault(TypeElement type) {
    String name = Names.nested(type);
    if (type.getKind() != ElementKind.INTERFACE) {
      return Optional.of(
          "@Bindings is for an interface with one method a binding. Make '"
              + name
              + "' an interface; the class behind it is generated.");
    }
    if (!type.getTypeParameters().isEmpty()) {
      return Optional.of("An env has no type parameters. Remove those of '" + name + "'.");
    }
    if (Names.isPrivate(type) || type.getModifiers().contains(Modifier.SEALED)) {
      return Optional.of(
          "The class behind '"
              + name
              + "' is generated beside it. Remove 'private' and 'sealed' from the interface and"
              + " from what it stands in.");
    }
    return Optional.empty();
  }

  // By name: the order of inherited members is the compiler's own.
  private List<ExecutableElement> abstractMethods(TypeElement type) {
    var byName = new TreeMap<String, ExecutableElement>();
    var members = ElementFilter.methodsIn(compilation.elements().getAllMembers(type));
    for (ExecutableElement method : members) {
      if (method.getModifiers().contains(Modifier.ABSTRACT)) {
        byName.put(method.toString(), method);
      }
    }
    return List.copyOf(byName.values());
  }

  private boolean areDistinct(List<BindingMethod> methods) {
    Map<String, BindingMethod> byBinding = new TreeMap<>();
    boolean distinct = true;
    for (BindingMethod method : methods) {
      BindingMethod earlier = byBinding.putIfAbsent(method.binding(), method);
      if (earlier != null) {
        distinct = false;
        reportTwins(earlier, method);
      }
    }
    return distinct;
  }

  private void reportTwins(BindingMethod first, BindingMethod second) {
    compilation
        .diagnostics()
        .error(
            second.method(),
            "%s() and %s() are both the binding '%s'. Remove one, or give it its own name: @Binding(\"…\")."
                .formatted(first.name(), second.name(), second.binding()));
  }
}

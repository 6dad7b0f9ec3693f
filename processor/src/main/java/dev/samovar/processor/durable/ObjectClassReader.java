package dev.samovar.processor.durable;

import dev.samovar.processor.Annotations;
import dev.samovar.processor.Compilation;
import dev.samovar.processor.Declared;
import dev.samovar.processor.Names;
import dev.samovar.processor.Supertypes;
import dev.samovar.processor.bindings.BindingsFeature;
import dev.samovar.processor.bindings.Env;
import dev.samovar.processor.bindings.EnvReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a class annotated {@code @DurableObject}. */
final class ObjectClassReader {
  static final String DURABLE_OBJECT = "dev.samovar.durable.DurableObject";
  private static final String STATE = "dev.samovar.durable.DurableObjectState";

  /** What stubs call, in durable.js. */
  private static final String CALL = "samovarCall";

  /** An interface, and the methods that the platform finds on an object whose class has it. */
  private static final Map<String, List<String>> METHODS = new LinkedHashMap<>();

  static {
    METHODS.put("dev.samovar.durable.DurableObjectFetch", List.of("fetch"));
    METHODS.put("dev.samovar.durable.DurableObjectAlarm", List.of("alarm"));
    METHODS.put(
        "dev.samovar.durable.DurableObjectWebSockets",
        List.of("webSocketMessage", "webSocketClose", "webSocketError"));
  }

  private final Compilation compilation;
  private final EnvReader envs;

  ObjectClassReader(Compilation compilation, EnvReader envs) {
    this.compilation = compilation;
    this.envs = envs;
  }

  /** Empty after an error. */
  Optional<ObjectClass> read(TypeElement type) {
    Optional<String> fault = fault(type);
    if (fault.isPresent()) {
      compilation.diagnostics().error(type, fault.get());
      return Optional.empty();
    }
    ExecutableElement constructor = constructors(type).get(0);
    var parameters = new ArrayList<Env>();
    for (VariableElement parameter : constructor.getParameters()) {
      Optional<Env> env = env(parameter);
      if (env.isEmpty() && !isState(parameter)) {
        return Optional.empty();
      }
      parameters.add(env.orElse(null));
    }
    return name(type)
        .map(
            name ->
                new ObjectClass(
                    type,
                    name,
                    parameters,
                    apis(type),
                    methods(type),
                    Declared.of(type, compilation)));
  }

  private static Optional<String> fault(TypeElement type) {
    String name = Names.nested(type);
    boolean inner =
        type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC);
    if (type.getKind() != ElementKind.CLASS
        || type.getModifiers().contains(Modifier.ABSTRACT)
        || inner
        || Names.isPrivate(type)
        || !type.getTypeParameters().isEmpty()) {
      return Optional.of(
          "@DurableObject is for a class that generated code beside it can make: '"
              + name
              + "' must be a top-level or static class, neither abstract nor private, without type"
              + " parameters.");
    }
    return constructors(type).size() == 1
        ? Optional.empty()
        : Optional.of(
            "The Durable Object '"
                + name
                + "' must have one constructor that is not private: its objects are made when they"
                + " are called.");
  }

  private static List<ExecutableElement> constructors(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(each -> !each.getModifiers().contains(Modifier.PRIVATE))
        .toList();
  }

  private static boolean isState(VariableElement parameter) {
    return parameter.asType().toString().equals(STATE);
  }

  /** Empty for the state, and after an error. */
  private Optional<Env> env(VariableElement parameter) {
    if (isState(parameter)) {
      return Optional.empty();
    }
    if (parameter.asType() instanceof DeclaredType declared
        && Annotations.has(declared.asElement(), BindingsFeature.BINDINGS)) {
      return envs.read((TypeElement) declared.asElement());
    }
    compilation
        .diagnostics()
        .error(
            parameter,
            "A Durable Object is made of a DurableObjectState and an interface annotated @Bindings, in any order, each or neither; '%s' is a %s."
                .formatted(parameter.getSimpleName(), parameter.asType()));
    return Optional.empty();
  }

  private List<String> methods(TypeElement type) {
    var methods = new ArrayList<String>();
    METHODS.forEach(
        (name, calls) -> {
          if (Supertypes.find(compilation.types(), type.asType(), name).isPresent()) {
            methods.addAll(calls);
          }
        });
    if (!apis(type).isEmpty()) {
      methods.add(CALL);
    }
    return methods;
  }

  /** The interfaces that it, or what it extends, implements and that are annotated. */
  private List<TypeElement> apis(TypeElement type) {
    var apis = new TreeMap<String, TypeElement>();
    collect(type.asType(), apis);
    return List.copyOf(apis.values());
  }

  private void collect(TypeMirror type, Map<String, TypeElement> apis) {
    for (TypeMirror supertype : compilation.types().directSupertypes(type)) {
      var element = (TypeElement) ((DeclaredType) supertype).asElement();
      if (Annotations.has(element, ApiReader.API)) {
        apis.put(element.getQualifiedName().toString(), element);
      }
      collect(supertype, apis);
    }
  }

  private Optional<String> name(TypeElement type) {
    AnnotationMirror annotation = Annotations.find(type, DURABLE_OBJECT).orElseThrow();
    Optional<AnnotationValue> value = Annotations.member(annotation, "name");
    if (value.isEmpty()) {
      return Optional.of(type.getSimpleName().toString());
    }
    String name = value.get().getValue().toString();
    if (name.matches("[A-Za-z_$][A-Za-z0-9_$]*")) {
      return Optional.of(name);
    }
    compilation
        .diagnostics()
        .error(
            type,
            annotation,
            value.get(),
            "'%s' cannot be the name of a class. Use letters, digits and '_', beginning with no digit."
                .formatted(name));
    return Optional.empty();
  }
}

package dev.samovar.processor.durable;

import dev.samovar.processor.Annotations;
import dev.samovar.processor.Compilation;
import dev.samovar.processor.Supertypes;
import dev.samovar.processor.bindings.EnvReader;
import dev.samovar.processor.exported.ExportedClassReader;
import dev.samovar.processor.exported.ExportedKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a class annotated {@code @DurableObject}. */
final class ObjectClassReader {
  static final String DURABLE_OBJECT = "dev.samovar.durable.DurableObject";

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

  private static final ExportedKind KIND =
      new ExportedKind(
          "durable-object",
          DURABLE_OBJECT,
          "Durable Object",
          Map.of("dev.samovar.durable.DurableObjectState", "state"),
          "A Durable Object is made of a DurableObjectState and an interface annotated @Bindings,"
              + " in any order, each or neither");

  private final Compilation compilation;
  private final ExportedClassReader classes;

  ObjectClassReader(Compilation compilation, EnvReader envs) {
    this.compilation = compilation;
    this.classes = new ExportedClassReader(compilation, envs, KIND);
  }

  /** Empty after an error. */
  Optional<ObjectClass> read(TypeElement type) {
    return classes.read(type).map(exported -> new ObjectClass(exported, apis(type), methods(type)));
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
}

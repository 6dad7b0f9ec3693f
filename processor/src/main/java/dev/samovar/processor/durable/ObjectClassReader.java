package dev.samovar.processor.durable;

import dev.samovar.processor.Compilation;
import dev.samovar.processor.Supertypes;
import dev.samovar.processor.bindings.EnvReader;
import dev.samovar.processor.exported.ExportedClassReader;
import dev.samovar.processor.exported.ExportedKind;
import dev.samovar.processor.rpc.Apis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

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
  private final Apis apis;
  private final ExportedClassReader classes;

  ObjectClassReader(Compilation compilation, EnvReader envs, Apis apis) {
    this.compilation = compilation;
    this.apis = apis;
    this.classes = new ExportedClassReader(compilation, envs, KIND);
  }

  /** Empty after an error. */
  Optional<ObjectClass> read(TypeElement type) {
    return classes
        .read(type)
        .map(exported -> new ObjectClass(exported, apis.of(type), methods(type)));
  }

  private List<String> methods(TypeElement type) {
    var methods = new ArrayList<String>();
    METHODS.forEach(
        (name, calls) -> {
          if (Supertypes.find(compilation.types(), type.asType(), name).isPresent()) {
            methods.addAll(calls);
          }
        });
    if (!apis.of(type).isEmpty()) {
      methods.add(CALL);
    }
    return methods;
  }
}

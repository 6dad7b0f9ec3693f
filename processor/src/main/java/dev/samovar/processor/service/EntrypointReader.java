package dev.samovar.processor.service;

import dev.samovar.processor.Compilation;
import dev.samovar.processor.Names;
import dev.samovar.processor.Supertypes;
import dev.samovar.processor.bindings.EnvReader;
import dev.samovar.processor.exported.ExportedClass;
import dev.samovar.processor.exported.ExportedClassReader;
import dev.samovar.processor.exported.ExportedKind;
import dev.samovar.processor.rpc.Apis;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads a class annotated {@code @WorkerEntrypoint}. */
final class EntrypointReader {
  static final String ENTRYPOINT = "dev.samovar.service.WorkerEntrypoint";
  private static final String FETCH = "dev.samovar.service.EntrypointFetch";
  private static final ExportedKind KIND =
      new ExportedKind(
          "entrypoint",
          ENTRYPOINT,
          "entry point",
          Map.of("dev.samovar.worker.ExecutionContext", "execution"),
          "An entry point is made of an interface annotated @Bindings and an ExecutionContext, in"
              + " any order, each or neither");

  private final Compilation compilation;
  private final ExportedClassReader classes;
  private final Apis apis;

  EntrypointReader(Compilation compilation, EnvReader envs, Apis apis) {
    this.compilation = compilation;
    this.classes = new ExportedClassReader(compilation, envs, KIND);
    this.apis = apis;
  }

  /** Empty after an error. */
  Optional<EntrypointModel> read(TypeElement type) {
    return classes.read(type).flatMap(exported -> read(exported, apis.of(type)));
  }

  private Optional<EntrypointModel> read(ExportedClass exported, List<TypeElement> offered) {
    TypeElement type = exported.type();
    boolean fetches = Supertypes.find(compilation.types(), type.asType(), FETCH).isPresent();
    if (offered.isEmpty() && !fetches) {
      return fail(
          type,
          "The entry point '%s' offers nothing. Let it implement an interface annotated @ServiceApi, or EntrypointFetch."
              .formatted(Names.nested(type)));
    }
    var calls = new LinkedHashMap<String, List<String>>();
    var owners = new HashMap<String, TypeElement>();
    for (TypeElement api : offered) {
      List<String> names = apis.wireNames(api);
      for (String name : names) {
        TypeElement other = owners.putIfAbsent(name, api);
        if (other != null) {
          return fail(
              type,
              "'%s' is a method of %s and of %s, and calls go by name alone. Rename one, or make two entry points."
                  .formatted(name, Names.nested(other), Names.nested(api)));
        }
      }
      calls.put(Apis.className(api), names);
    }
    List<String> contracts =
        offered.stream().map(api -> api.getQualifiedName().toString()).toList();
    return Optional.of(new EntrypointModel(exported, calls, contracts, fetches));
  }

  private Optional<EntrypointModel> fail(TypeElement type, String message) {
    compilation.diagnostics().error(type, message);
    return Optional.empty();
  }
}

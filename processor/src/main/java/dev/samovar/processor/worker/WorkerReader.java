package dev.samovar.processor.worker;

import dev.samovar.processor.Annotations;
import dev.samovar.processor.Compilation;
import dev.samovar.processor.Declared;
import dev.samovar.processor.Names;
import dev.samovar.processor.Supertypes;
import dev.samovar.processor.bindings.BindingsFeature;
import dev.samovar.processor.bindings.Env;
import dev.samovar.processor.bindings.EnvReader;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a class annotated {@code @Worker}. */
final class WorkerReader {
  static final String WORKER = "dev.samovar.worker.Worker";
  static final String APP = "dev.samovar.worker.WorkerApp";

  private final Compilation compilation;
  private final EnvReader envs;
  private final StartupReader startups;
  private final EventReader events;

  WorkerReader(
      Compilation compilation, EnvReader envs, StartupReader startups, EventReader events) {
    this.compilation = compilation;
    this.envs = envs;
    this.startups = startups;
    this.events = events;
  }

  /** Empty after an error. */
  Optional<WorkerModel> read(TypeElement type) {
    Optional<String> fault = WorkerShape.fault(type);
    if (fault.isPresent()) {
      compilation.diagnostics().error(type, fault.get());
      return Optional.empty();
    }
    Optional<String> name = name(type);
    Optional<Env> env = env(type);
    return name.isEmpty() || env.isEmpty()
        ? Optional.empty()
        : Optional.of(model(type, name.get(), env.get()));
  }

  private WorkerModel model(TypeElement type, String name, Env env) {
    return new WorkerModel(
        type,
        name,
        env,
        Declared.of(type, compilation),
        Declared.of(routes(type), compilation),
        startups.read(type),
        events.read(type, env.type()));
  }

  // Where it is missing, javac says so: the class is not abstract.
  private Element routes(TypeElement type) {
    for (var method : ElementFilter.methodsIn(compilation.elements().getAllMembers(type))) {
      if (method.getSimpleName().contentEquals("routes") && method.getParameters().size() == 1) {
        return method;
      }
    }
    return type;
  }

  private Optional<String> name(TypeElement type) {
    AnnotationMirror annotation = Annotations.find(type, WORKER).orElseThrow();
    Optional<AnnotationValue> value = Annotations.member(annotation, "name");
    if (value.isEmpty()) {
      return Optional.empty(); // javac says that the member is missing
    }
    String name = value.get().getValue().toString();
    if (name.length() <= 63 && name.matches("[a-z0-9]([a-z0-9-]*[a-z0-9])?")) {
      return Optional.of(name);
    }
    compilation
        .diagnostics()
        .error(
            type,
            annotation,
            value.get(),
            "'%s' cannot be a worker's name. Use 1 to 63 lower-case letters, digits and dashes, no dash first or last."
                .formatted(name));
    return Optional.empty();
  }

  private Optional<Env> env(TypeElement type) {
    Optional<DeclaredType> app = Supertypes.find(compilation.types(), type.asType(), APP);
    if (app.isEmpty()) {
      compilation
          .diagnostics()
          .error(
              type,
              "The worker '%s' has no routes. Let it implement WorkerApp<Env>, or WorkerApp<NoBindings>."
                  .formatted(Names.nested(type)));
      return Optional.empty();
    }
    Optional<TypeElement> env = envType(app.get());
    if (env.isEmpty()) {
      compilation
          .diagnostics()
          .error(
              type,
              "The worker '%s' must say its bindings: WorkerApp<Env> with an interface annotated @Bindings, or WorkerApp<NoBindings>."
                  .formatted(Names.nested(type)));
    }
    return env.flatMap(envs::read).filter(read -> hasClass(type, read));
  }

  private boolean hasClass(TypeElement type, Env env) {
    String className = env.qualifiedClassName();
    if (env.methods().isEmpty()
        || compilation.output().hasSource(className)
        || compilation.elements().getTypeElement(className) != null) {
      return true;
    }
    compilation
        .diagnostics()
        .error(
            type,
            "'%s' was compiled without samovar-processor: there is no '%s' beside it. Add the processor where it is compiled."
                .formatted(Names.nested(env.type()), env.className()));
    return false;
  }

  private static Optional<TypeElement> envType(DeclaredType app) {
    for (TypeMirror argument : app.getTypeArguments()) {
      if (argument instanceof DeclaredType declared
          && Annotations.has(declared.asElement(), BindingsFeature.BINDINGS)) {
        return Optional.of((TypeElement) declared.asElement());
      }
    }
    return Optional.empty();
  }
}

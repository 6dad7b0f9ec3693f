package dev.samovar.processor.worker;

import dev.samovar.processor.Annotations;
import dev.samovar.processor.Compilation;
import dev.samovar.processor.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Reads the methods of a worker that run when it starts. */
final class StartupReader {
  static final String STARTUP = "dev.samovar.worker.Startup";

  private final Compilation compilation;

  StartupReader(Compilation compilation) {
    this.compilation = compilation;
  }

  /** The names of those without an error, as they are written. */
  List<String> read(TypeElement worker) {
    var names = new ArrayList<String>();
    for (ExecutableElement method : ElementFilter.methodsIn(worker.getEnclosedElements())) {
      if (!Annotations.has(method, STARTUP)) {
        continue;
      }
      String name = method.getSimpleName().toString();
      if (isFit(method)) {
        names.add(name);
      } else {
        compilation
            .diagnostics()
            .error(
                method,
                "A method annotated @Startup is: void %s(). Change it to that.".formatted(name));
      }
    }
    return names;
  }

  /** A method that no worker has, so that nothing would ever call it. */
  void refuseStray(ExecutableElement method) {
    var type = (TypeElement) method.getEnclosingElement();
    if (!Annotations.has(type, WorkerReader.WORKER)) {
      compilation
          .diagnostics()
          .error(
              method,
              "@Startup is for a method of the class annotated @Worker, and '%s' is not. Call '%s' from one there."
                  .formatted(Names.nested(type), method.getSimpleName()));
    }
  }

  private static boolean isFit(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return !modifiers.contains(Modifier.PRIVATE)
        && !modifiers.contains(Modifier.STATIC)
        && method.getTypeParameters().isEmpty()
        && method.getParameters().isEmpty()
        && method.getThrownTypes().isEmpty()
        && method.getReturnType().getKind() == TypeKind.VOID;
  }
}

package dev.samovar.processor.worker;

import dev.samovar.processor.Names;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Whether generated code beside a class can make it. */
final class WorkerShape {

  private WorkerShape() {}

  /** What is wrong with it, and what to do. */
  static Optional<String> fault(TypeElement type) {
    String name = Names.nested(type);
    if (type.getKind() != ElementKind.CLASS || type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of(
          "@Worker is for a class that can be made: '"
              + name
              + "' is not. Put it on a class that is not abstract.");
    }
    boolean inner =
        type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC);
    if (inner || Names.isPrivate(type) || !type.getTypeParameters().isEmpty()) {
      return Optional.of(
          "The worker '"
              + name
              + "' is made by generated code beside it. It must be a top-level or static class, not"
              + " private, without type parameters.");
    }
    return hasConstructor(type)
        ? Optional.empty()
        : Optional.of(
            "The worker '"
                + name
                + "' is made once per isolate, before there is a request. Give it a constructor"
                + " without parameters that is not private.");
  }

  private static boolean hasConstructor(TypeElement type) {
    for (ExecutableElement each : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      if (each.getParameters().isEmpty() && !each.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
    }
    return false;
  }
}

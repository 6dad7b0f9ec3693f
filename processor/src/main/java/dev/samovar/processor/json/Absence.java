package dev.samovar.processor.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The ways to say that a value is not there, and which of them can stand inside each other. */
final class Absence {
  private static final Set<String> OPTIONALS =
      Set.of(
          "java.util.Optional",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  private static final String USE_PATCH =
      " JSON has one null for both, so one would be read back as the other. Use Patch<…> to tell"
          + " absent, null and a value apart, or remove one.";

  private static final String PATCH_NULL = " A Patch says null by itself: remove @Nullable.";

  private Absence() {}

  static boolean isOptional(TypeMirror type) {
    return OPTIONALS.contains(TypeNames.erased(type));
  }

  static boolean isPatch(TypeMirror type) {
    return TypeNames.erased(type).equals(JsonNames.PATCH);
  }

  static boolean isNullable(List<? extends AnnotationMirror> annotations) {
    return has(annotations, "Nullable");
  }

  static boolean isNotNull(List<? extends AnnotationMirror> annotations) {
    return has(annotations, "NotNull");
  }

  /**
   * What is wrong with a type that may be absent, and with what is in it.
   *
   * @param annotations those of the type
   * @param isComponent whether it is the type of a component, and not of a part of it
   */
  static Optional<String> fault(
      TypeMirror type, List<? extends AnnotationMirror> annotations, boolean isComponent) {
    boolean nullable = isNullable(annotations);
    if (nullable && isNotNull(annotations)) {
      return Optional.of("is both @Nullable and @NotNull. Remove one.");
    }
    if (!isOptional(type) && !isPatch(type)) {
      return Optional.empty();
    }
    String name = simple(type);
    if (nullable) {
      return Optional.of(
          "is a @Nullable %s.".formatted(name) + (isPatch(type) ? PATCH_NULL : USE_PATCH));
    }
    if (isPatch(type) && !isComponent) {
      return Optional.of(
          "has a Patch inside another type. Only a member of an object can be absent: make the"
              + " component itself a Patch.");
    }
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    return arguments.isEmpty() ? Optional.empty() : inside(type, name, arguments.get(0));
  }

  private static Optional<String> inside(TypeMirror type, String name, TypeMirror value) {
    if (isNullable(value.getAnnotationMirrors())) {
      return Optional.of(
          "is a %s of @Nullable.".formatted(name) + (isPatch(type) ? PATCH_NULL : USE_PATCH));
    }
    if (isOptional(value) || isPatch(value)) {
      String found = "is a %s of %s.".formatted(name, simple(value));
      return Optional.of(
          isPatch(type) && !isPatch(value)
              ? found + " A Patch says null by itself: make it a Patch of the value."
              : isPatch(type) ? found + " Remove one Patch." : found + USE_PATCH);
    }
    return Optional.empty();
  }

  /** By the simple name: several libraries have a Nullable. */
  private static boolean has(List<? extends AnnotationMirror> annotations, String name) {
    return annotations.stream()
        .anyMatch(each -> each.getAnnotationType().asElement().getSimpleName().contentEquals(name));
  }

  private static String simple(TypeMirror type) {
    String name = TypeNames.erased(type);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}

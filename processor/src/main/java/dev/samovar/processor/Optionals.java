package dev.samovar.processor;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** {@code Optional<T>} and what is in it. */
public final class Optionals {

  private Optionals() {}

  /** Whether it is an {@code Optional} that says of what. */
  public static boolean isOptional(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("java.util.Optional")
        && declared.getTypeArguments().size() == 1;
  }

  /** The type in the {@code Optional}; the type itself if it is none. */
  public static TypeMirror value(TypeMirror type) {
    return isOptional(type) ? ((DeclaredType) type).getTypeArguments().get(0) : type;
  }
}

package dev.samovar.processor;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What a type is as one of its supertypes, with the type arguments filled in. */
public final class Supertypes {

  private Supertypes() {}

  /** Search the type itself, then what it extends and implements, however far up. */
  public static Optional<DeclaredType> find(Types types, TypeMirror type, String name) {
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    if (((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name)) {
      return Optional.of(declared);
    }
    for (TypeMirror supertype : types.directSupertypes(type)) {
      Optional<DeclaredType> found = find(types, supertype, name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}

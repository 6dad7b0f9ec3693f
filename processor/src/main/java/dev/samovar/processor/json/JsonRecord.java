package dev.samovar.processor.json;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A record annotated {@code @CompiledJson}.
 *
 * @param tag the member that tells the type, if it is one of several
 * @param closed whether members that it does not have are refused
 * @param validates whether its constructor is written by hand, and so may refuse values
 */
record JsonRecord(
    TypeElement type,
    List<Component> components,
    List<CheckMethod> checks,
    Optional<Tag> tag,
    boolean closed,
    boolean validates) {

  /** {@code "kind": "circle"}. */
  record Tag(String name, String value) {}

  /** What a member may lack. */
  enum Presence {
    /** It must be there and not null. */
    MANDATORY,
    /** It is an optional of some type: missing or null is the empty one, which is left out. */
    OPTIONAL,
    /** Missing or null is null, and written as null. */
    NULLABLE,
    /** It is a Patch: missing is the absent one, which is left out. */
    PATCH
  }

  /**
   * @param names its own, then its aliases
   * @param required whether it must be there, though it may be null
   * @param check the name of the method with a primitive's constraints
   */
  record Component(
      String name,
      TypeMirror type,
      List<String> names,
      Presence presence,
      boolean required,
      Optional<Primitive> primitive,
      Optional<Codec> codec,
      Optional<String> check) {

    /** Whether the object may lack it. */
    boolean isOptional() {
      return !required && presence != Presence.MANDATORY;
    }
  }
}

package dev.samovar.processor.json;

import java.util.Locale;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Types by name, whatever annotations stand on their use. */
final class TypeNames {

  private TypeNames() {}

  /** {@code java.util.List} of {@code List<@NotBlank String>}; {@code int}. */
  static String erased(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return ((TypeElement) declared.asElement()).getQualifiedName().toString();
    }
    return type.getKind().name().toLowerCase(Locale.ROOT);
  }
}

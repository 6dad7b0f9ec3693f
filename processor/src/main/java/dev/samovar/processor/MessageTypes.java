package dev.samovar.processor;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a message of a queue can be. */
public final class MessageTypes {
  /** In words, for errors. */
  public static final String OFFER =
      "String, byte[], a type annotated @CompiledJson, or a List, Set or Map<String, …> of values";

  private MessageTypes() {}

  public static boolean isMessage(TypeMirror type) {
    return isText(type) || isBytes(type) || JsonTypeText.isDocument(type);
  }

  /** The {@code MessageFormat} of a type that {@link #isMessage}, as it is written in source. */
  public static String format(TypeMirror type, JavaFile file) {
    String format = file.use("dev.samovar.spi.MessageFormat");
    if (isText(type)) {
      return format + ".text()";
    }
    return isBytes(type)
        ? format + ".bytes()"
        : format + ".json(" + JsonTypeText.of(type, file) + ")";
  }

  private static boolean isText(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("java.lang.String");
  }

  private static boolean isBytes(TypeMirror type) {
    return type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE;
  }
}

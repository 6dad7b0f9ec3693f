package dev.samovar.processor.durable;

import dev.samovar.processor.JavaFile;
import dev.samovar.processor.JsonTypeText;
import dev.samovar.processor.Optionals;
import java.util.Set;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What may be a parameter or a result, and how it is written and read. */
final class WireTypes {
  private static final Set<TypeKind> PRIMITIVES =
      Set.of(TypeKind.BOOLEAN, TypeKind.DOUBLE, TypeKind.INT, TypeKind.LONG);

  private WireTypes() {}

  static boolean isFit(TypeMirror type, Types types) {
    if (type instanceof PrimitiveType) {
      return PRIMITIVES.contains(type.getKind());
    }
    return isBytes(type) || JsonTypeText.isValue(Optionals.value(type));
  }

  /** The bytes of an expression. */
  static String write(String value, TypeMirror type, Types types, JavaFile file) {
    return isBytes(type)
        ? value
        : "%s.write(%s, %s)"
            .formatted(file.use("dev.samovar.json.Json"), value, jsonType(type, types, file));
  }

  /** The value of an expression that is bytes. */
  static String read(String bytes, TypeMirror type, Types types, JavaFile file) {
    return isBytes(type)
        ? bytes
        : "%s.read(%s, %s)"
            .formatted(file.use("dev.samovar.json.Json"), bytes, jsonType(type, types, file));
  }

  private static String jsonType(TypeMirror type, Types types, JavaFile file) {
    if (type instanceof PrimitiveType primitive) {
      return JsonTypeText.of(types.boxedClass(primitive).asType(), file);
    }
    return Optionals.isOptional(type)
        ? "%s.optional(%s)"
            .formatted(
                file.use("dev.samovar.json.JsonType"), JsonTypeText.of(Optionals.value(type), file))
        : JsonTypeText.of(type, file);
  }

  private static boolean isBytes(TypeMirror type) {
    return type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE;
  }
}

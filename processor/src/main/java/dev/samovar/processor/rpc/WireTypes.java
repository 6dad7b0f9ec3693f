package dev.samovar.processor.rpc;

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

  private final ApiKind kind;
  private final Types types;
  private final JavaFile file;

  WireTypes(ApiKind kind, Types types, JavaFile file) {
    this.kind = kind;
    this.types = types;
    this.file = file;
  }

  static boolean isFit(TypeMirror type, ApiKind kind) {
    if (type instanceof PrimitiveType) {
      return PRIMITIVES.contains(type.getKind());
    }
    return isBytes(type)
        || kind.hasStreams() && isStream(type)
        || JsonTypeText.isValue(Optionals.value(type));
  }

  /** What goes over the wire for the value of an expression. */
  String write(String value, TypeMirror type) {
    return isBytes(type) || isStream(type)
        ? kind.writeBytes(value, file)
        : kind.writeJson(value, jsonType(type), file);
  }

  /** The value of an expression that came over the wire. */
  String read(String wire, TypeMirror type) {
    if (isStream(type)) {
      return wire + ".readBody()";
    }
    return isBytes(type) ? kind.readBytes(wire) : kind.readJson(wire, jsonType(type), file);
  }

  private String jsonType(TypeMirror type) {
    if (type instanceof PrimitiveType primitive) {
      return JsonTypeText.of(types.boxedClass(primitive).asType(), file);
    }
    return Optionals.isOptional(type)
        ? "%s.optional(%s)"
            .formatted(
                file.use("dev.samovar.json.JsonType"), JsonTypeText.of(Optionals.value(type), file))
        : JsonTypeText.of(type, file);
  }

  private static boolean isStream(TypeMirror type) {
    return type.toString().equals("dev.samovar.http.Body");
  }

  private static boolean isBytes(TypeMirror type) {
    return type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE;
  }
}

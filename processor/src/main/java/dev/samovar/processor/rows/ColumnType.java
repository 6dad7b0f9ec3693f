package dev.samovar.processor.rows;

import dev.samovar.processor.JavaFile;
import dev.samovar.processor.JsonTypeText;
import dev.samovar.processor.TypeText;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * How a component's type is read from a row.
 *
 * @param getter the method of {@code Row}
 * @param argument what the getter wants to know beside the column; null for nothing
 */
record ColumnType(String getter, @Nullable Argument argument) {

  /** An expression for the type in question. */
  interface Argument {
    String text(JavaFile file);
  }

  private static final Map<String, String> GETTERS =
      Map.ofEntries(
          Map.entry("boolean", "booleanValue"),
          Map.entry("byte[]", "bytes"),
          Map.entry("double", "doubleValue"),
          Map.entry("float", "floatValue"),
          Map.entry("int", "intValue"),
          Map.entry("long", "longValue"),
          Map.entry("short", "shortValue"),
          Map.entry("java.lang.Boolean", "booleanValue"),
          Map.entry("java.lang.Double", "doubleValue"),
          Map.entry("java.lang.Float", "floatValue"),
          Map.entry("java.lang.Integer", "intValue"),
          Map.entry("java.lang.Long", "longValue"),
          Map.entry("java.lang.Short", "shortValue"),
          Map.entry("java.lang.String", "string"),
          Map.entry("java.math.BigDecimal", "decimal"),
          Map.entry("java.math.BigInteger", "bigInteger"),
          Map.entry("java.time.Instant", "instant"),
          Map.entry("java.time.LocalDate", "localDate"),
          Map.entry("java.util.UUID", "uuid"));

  static final String OFFER =
      "a primitive other than byte and char, its box, String, byte[], an enum, Instant, LocalDate,"
          + " UUID, BigDecimal, BigInteger, for a text that holds JSON a type annotated"
          + " @CompiledJson or a List, Set or Map<String, …> of values, or an Optional of one of"
          + " these for a column that may be NULL";

  static Optional<ColumnType> of(TypeMirror type) {
    if (isEnum(type)) {
      return Optional.of(
          new ColumnType("enumValue", file -> TypeText.of(type, file) + ".values()"));
    }
    if (JsonTypeText.isDocument(type)) {
      return Optional.of(new ColumnType("json", file -> JsonTypeText.of(type, file)));
    }
    return Optional.ofNullable(GETTERS.get(nameOf(type))).map(name -> new ColumnType(name, null));
  }

  /** The expression that reads a column; {@code column} is a literal. */
  String read(String column, JavaFile file) {
    return argument == null
        ? "row.%s(%s)".formatted(getter, column)
        : "row.%s(%s, %s)".formatted(getter, column, argument.text(file));
  }

  /** The same for a column that may be NULL. */
  String readOptional(String column, JavaFile file) {
    String row = file.use("dev.samovar.sql.Row");
    return argument == null
        ? "row.optional(%s, %s::%s)".formatted(column, row, getter)
        : "row.optional(%s, (r, name) -> r.%s(name, %s))"
            .formatted(column, getter, argument.text(file));
  }

  private static boolean isEnum(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && ((DeclaredType) type).asElement().getKind() == ElementKind.ENUM;
  }

  private static String nameOf(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return nameOf(array.getComponentType()) + "[]";
    }
    if (type instanceof DeclaredType declared) {
      return ((TypeElement) declared.asElement()).getQualifiedName().toString();
    }
    return type.getKind().name().toLowerCase(Locale.ROOT);
  }
}

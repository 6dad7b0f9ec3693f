package dev.samovar.processor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The {@code JsonType} of a type, as it is written in source. */
public final class JsonTypeText {
  private static final Map<String, String> SIMPLE =
      Map.ofEntries(
          Map.entry("java.lang.Boolean", "of(Boolean.class)"),
          Map.entry("java.lang.Double", "ofDouble()"),
          Map.entry("java.lang.Integer", "of(Integer.class)"),
          Map.entry("java.lang.Long", "of(Long.class)"),
          Map.entry("java.lang.String", "of(String.class)"),
          Map.entry("java.math.BigDecimal", "ofBigDecimal()"),
          Map.entry("java.math.BigInteger", "ofBigInteger()"),
          Map.entry("java.time.Instant", "ofInstant()"),
          Map.entry("java.time.LocalDate", "ofLocalDate()"),
          Map.entry("java.util.UUID", "ofUuid()"));

  private JsonTypeText() {}

  /** Whether it stands for a JSON document: annotated, or a list, set or map of what can be one. */
  public static boolean isDocument(TypeMirror type) {
    return Annotations.isCompiledJson(type) ? isWhole(type) : isCollection(type) && isValue(type);
  }

  /** The expression for a type that {@link #isDocument}. */
  public static String of(TypeMirror type, JavaFile file) {
    String jsonType = file.use("dev.samovar.json.JsonType");
    String simple = SIMPLE.get(nameOf(type));
    if (simple != null) {
      return jsonType + "." + simple;
    }
    if (Annotations.isCompiledJson(type)) {
      return jsonType + ".of(" + TypeText.of(type, file) + ".class)";
    }
    return jsonType + "." + method(nameOf(type)).orElseThrow() + "(" + of(last(type), file) + ")";
  }

  /** Whether JSON stands for it: a document, or a text, number, boolean or time. */
  public static boolean isValue(TypeMirror type) {
    if (isCollection(type)) {
      return isValue(last(type));
    }
    return SIMPLE.containsKey(nameOf(type)) || (Annotations.isCompiledJson(type) && isWhole(type));
  }

  // Of a generic record, its own JsonType is made of its arguments': more than this writes.
  private static boolean isWhole(TypeMirror type) {
    return arguments(type).isEmpty();
  }

  private static boolean isCollection(TypeMirror type) {
    String name = nameOf(type);
    boolean hasTextKeys = !name.equals("java.util.Map") || hasTextKeys(type);
    return method(name).isPresent() && !arguments(type).isEmpty() && hasTextKeys;
  }

  private static boolean hasTextKeys(TypeMirror map) {
    return arguments(map).size() == 2 && nameOf(arguments(map).get(0)).equals("java.lang.String");
  }

  private static Optional<String> method(String name) {
    return switch (name) {
      case "java.util.List" -> Optional.of("list");
      case "java.util.Map" -> Optional.of("map");
      case "java.util.Set" -> Optional.of("set");
      default -> Optional.empty();
    };
  }

  private static TypeMirror last(TypeMirror type) {
    List<? extends TypeMirror> arguments = arguments(type);
    return arguments.get(arguments.size() - 1);
  }

  private static List<? extends TypeMirror> arguments(TypeMirror type) {
    return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
  }

  private static String nameOf(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
        : "";
  }
}

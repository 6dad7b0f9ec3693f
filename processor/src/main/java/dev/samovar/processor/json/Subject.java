package dev.samovar.processor.json;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a constraint is about. */
enum Subject {
  TEXT("value.length()", "character"),
  ELEMENTS("value.size()", "element"),
  ENTRIES("value.size()", "entry"),
  ARRAY("value.length", "element"),
  WHOLE("", ""),
  DOUBLE("", ""),
  BIG("", ""),
  FLAG("", ""),
  OTHER("", "");

  private static final Set<String> WHOLE_TYPES =
      Set.of(
          "int",
          "long",
          "short",
          "byte",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short",
          "java.lang.Byte");

  private final String size;
  private final String unit;

  Subject(String size, String unit) {
    this.size = size;
    this.unit = unit;
  }

  static Subject of(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return ARRAY;
    }
    String name = TypeNames.erased(type);
    if (WHOLE_TYPES.contains(name)) {
      return WHOLE;
    }
    return switch (name) {
      case "java.lang.String" -> TEXT;
      case "java.util.List", "java.util.Set" -> ELEMENTS;
      case "java.util.Map" -> ENTRIES;
      case "double", "java.lang.Double" -> DOUBLE;
      case "java.math.BigDecimal", "java.math.BigInteger" -> BIG;
      case "boolean", "java.lang.Boolean" -> FLAG;
      default -> OTHER;
    };
  }

  Optional<Check> notEmpty() {
    return size.isEmpty()
        ? Optional.empty()
        : Optional.of(Check.of(size + " == 0", "must not be empty"));
  }

  Optional<Check> size(long min, long max) {
    if (size.isEmpty()) {
      return Optional.empty();
    }
    String below = size + " < " + min;
    String above = size + " > " + max;
    if (max == Integer.MAX_VALUE) {
      return Optional.of(Check.of(below, must() + "at least " + count(min)));
    }
    if (min == 0) {
      return Optional.of(Check.of(above, must() + "at most " + count(max)));
    }
    return Optional.of(
        min == max
            ? Check.of(size + " != " + min, must() + "exactly " + count(min))
            : Check.of(below + " || " + above, must() + min + " to " + count(max)));
  }

  /** A limit that the value breaks when it stands so to it; doubles have none (they round). */
  Optional<Check> limit(String comparison, long limit, String message) {
    if (this == BIG) {
      String type = "value.compareTo(%s.valueOf(" + limit + "L)) " + comparison + " 0";
      return Optional.of(new Check(type, "", message, "java.math.BigDecimal", ""));
    }
    String suffix = limit == (int) limit ? "" : "L";
    return this == WHOLE
        ? Optional.of(Check.of("value " + comparison + " " + limit + suffix, message))
        : Optional.empty();
  }

  Optional<Check> sign(String comparison, String message) {
    if (this == BIG) {
      return Optional.of(Check.of("value.signum() " + comparison + " 0", message));
    }
    return this == WHOLE || this == DOUBLE
        ? Optional.of(Check.of("value " + comparison + " 0", message))
        : Optional.empty();
  }

  private String must() {
    return this == TEXT ? "must be " : "must have ";
  }

  private String count(long count) {
    String many = this == ENTRIES ? "entries" : unit + "s";
    return count + " " + (count == 1 ? unit : many);
  }
}

package dev.samovar.processor.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
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
  BIG_DECIMAL("", ""),
  BIG_INTEGER("", ""),
  TIME("", ""),
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
      case "java.math.BigDecimal" -> BIG_DECIMAL;
      case "java.math.BigInteger" -> BIG_INTEGER;
      case "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.OffsetDateTime" ->
          TIME;
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
  Optional<Check> limit(String comparison, BigDecimal limit, String message) {
    if (this == BIG_DECIMAL) {
      return Optional.of(big("java.math.BigDecimal", limit, comparison, message));
    }
    if (this != WHOLE && this != BIG_INTEGER) {
      return Optional.empty();
    }
    // A whole number is less than 1.5 where it is less than 2, and 1.5 or less where it is 1 or
    // less.
    boolean up = comparison.equals("<") || comparison.equals(">=");
    BigDecimal whole = limit.setScale(0, up ? RoundingMode.CEILING : RoundingMode.FLOOR);
    return this == BIG_INTEGER
        ? Optional.of(big("java.math.BigInteger", whole, comparison, message))
        : whole(whole.toBigInteger(), comparison, message);
  }

  private static Check big(String type, BigDecimal limit, String comparison, String message) {
    var constant = new Check.Constant(type, "new %s(\"" + limit.toPlainString() + "\")");
    return Check.with(constant, "value.compareTo(%s) " + comparison + " 0", message);
  }

  private static Optional<Check> whole(BigInteger limit, String comparison, String message) {
    if (limit.bitLength() >= Long.SIZE) {
      return Optional.empty();
    }
    String suffix = limit.bitLength() < Integer.SIZE ? "" : "L";
    return Optional.of(Check.of("value " + comparison + " " + limit + suffix, message));
  }

  Optional<Check> digits(long integer, long fraction) {
    if (this != WHOLE && this != BIG_DECIMAL && this != BIG_INTEGER) {
      return Optional.empty();
    }
    return Optional.of(
        Check.using(
            "dev.samovar.spi.json.Digits",
            "%s.exceed(value, " + integer + ", " + fraction + ")",
            "must have at most "
                + integer
                + (integer == 1 ? " digit" : " digits")
                + " before the decimal point and "
                + fraction
                + " behind it"));
  }

  /** A time that breaks the constraint when it stands so to now. */
  Optional<Check> time(String comparison, String message) {
    return this == TIME
        ? Optional.of(
            Check.using(
                "dev.samovar.spi.json.Now", "%s.compare(value) " + comparison + " 0", message))
        : Optional.empty();
  }

  Optional<Check> sign(String comparison, String message) {
    if (this == BIG_DECIMAL || this == BIG_INTEGER) {
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

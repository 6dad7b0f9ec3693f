package dev.samovar.processor.json;

import dev.samovar.processor.Annotations;
import dev.samovar.processor.Compilation;
import dev.samovar.processor.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Finds the codec of a component's type; each type argument has its own. */
final class CodecReader {

  private static final Map<String, String> SINGLE =
      Map.ofEntries(
          Map.entry("java.lang.String", "StringCodec"),
          Map.entry("java.lang.Boolean", "BooleanCodec"),
          Map.entry("java.lang.Integer", "IntCodec"),
          Map.entry("java.lang.Long", "LongCodec"),
          Map.entry("java.lang.Short", "ShortCodec"),
          Map.entry("java.lang.Byte", "ByteCodec"),
          Map.entry("java.lang.Double", "DoubleCodec"),
          Map.entry("java.lang.Object", "AnyCodec"),
          Map.entry("java.math.BigDecimal", "BigDecimalCodec"),
          Map.entry("java.math.BigInteger", "BigIntegerCodec"),
          Map.entry("java.util.UUID", "UuidCodec"),
          Map.entry("java.net.URI", "UriCodec"),
          Map.entry("java.time.LocalDate", "LocalDateCodec"),
          Map.entry("java.time.LocalTime", "LocalTimeCodec"),
          Map.entry("java.time.LocalDateTime", "LocalDateTimeCodec"),
          Map.entry("java.time.OffsetDateTime", "OffsetDateTimeCodec"),
          Map.entry("java.time.Instant", "InstantCodec"),
          Map.entry("java.time.Duration", "DurationCodec"),
          Map.entry("java.util.OptionalInt", "OptionalIntCodec"),
          Map.entry("java.util.OptionalLong", "OptionalLongCodec"),
          Map.entry("java.util.OptionalDouble", "OptionalDoubleCodec"));

  private static final Map<String, String> COLLECTIONS =
      Map.of(
          "java.util.List", "ListCodec",
          "java.util.Set", "SetCodec",
          "java.util.Optional", "OptionalCodec");

  private static final Map<String, String> KEYS =
      Map.of(
          "java.lang.String", "StringKey",
          "java.lang.Integer", "IntKey",
          "java.lang.Long", "LongKey",
          "java.util.UUID", "UuidKey");

  private static final Map<TypeKind, String> ARRAYS =
      Map.of(
          TypeKind.BYTE, "BytesCodec",
          TypeKind.INT, "IntArrayCodec",
          TypeKind.LONG, "LongArrayCodec",
          TypeKind.DOUBLE, "DoubleArrayCodec");

  private final Compilation compilation;
  private final JsonTypes types;
  private final ConstraintReader constraints;
  private final RecordComponentElement component;
  private final boolean trim;
  private final List<CheckMethod> checks;

  /**
   * @param trim whether text is trimmed wherever it stands in the component
   * @param checks takes the constraints found
   */
  CodecReader(
      Compilation compilation,
      JsonTypes types,
      RecordComponentElement component,
      boolean trim,
      List<CheckMethod> checks) {
    this.compilation = compilation;
    this.types = types;
    this.constraints = new ConstraintReader(compilation);
    this.component = component;
    this.trim = trim;
    this.checks = checks;
  }

  /** A component's codec under its constraints; empty after an error. */
  Optional<Codec> read(TypeMirror type, List<? extends AnnotationMirror> annotations) {
    return read(type, annotations, true);
  }

  private Optional<Codec> read(
      TypeMirror type, List<? extends AnnotationMirror> annotations, boolean isComponent) {
    Optional<String> fault = Absence.fault(type, annotations, isComponent);
    if (fault.isPresent()) {
      return error(fault.get());
    }
    if (TypeNames.erased(type).equals("java.util.Optional") || Absence.isPatch(type)) {
      // A constraint on an Optional or a Patch is one on the value in it.
      return inner((DeclaredType) type, annotations);
    }
    boolean nullable = Absence.isNullable(annotations);
    return plain(type)
        .map(codec -> checked(codec, type, annotations))
        .map(codec -> nullable ? made("NullableCodec", List.of(codec)) : codec);
  }

  private Optional<Codec> inner(DeclaredType outer, List<? extends AnnotationMirror> annotations) {
    if (outer.getTypeArguments().isEmpty()) {
      return error("is a %s without its type argument. Say of what.".formatted(outer));
    }
    TypeMirror value = outer.getTypeArguments().get(0);
    var both = new ArrayList<AnnotationMirror>(annotations);
    both.addAll(value.getAnnotationMirrors());
    return plain(value)
        .map(codec -> checked(codec, value, both))
        .map(codec -> outer(outer, codec, Absence.isNotNull(both)));
  }

  private static Codec outer(TypeMirror type, Codec value, boolean notNull) {
    if (!Absence.isPatch(type)) {
      return made("OptionalCodec", List.of(value));
    }
    return notNull ? new Codec.SetPatch(value) : made("PatchCodec", List.of(value));
  }

  /** The name of the method with the constraints; empty if there are none. */
  Optional<String> checkMethod(TypeMirror type, List<? extends AnnotationMirror> annotations) {
    List<Check> found = constraints.read(component, annotations, type);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String name = component.getSimpleName().toString();
    String method = "check" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    long others = checks.stream().filter(each -> each.name().startsWith(method)).count();
    String unique = others == 0 ? method : method + (others + 1);
    checks.add(new CheckMethod(unique, type, found));
    return Optional.of(unique);
  }

  private Codec checked(
      Codec codec, TypeMirror type, List<? extends AnnotationMirror> annotations) {
    String owner =
        Names.generated((TypeElement) component.getEnclosingElement(), JsonNames.CODEC_SUFFIX);
    return checkMethod(type, annotations)
        .<Codec>map(method -> new Codec.Checked(codec, owner, method))
        .orElse(codec);
  }

  private Optional<Codec> plain(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return array(array);
    }
    if (type.getKind() == TypeKind.TYPEVAR) {
      return Optional.of(new Codec.Parameter(parameterField(type)));
    }
    if (!(type instanceof DeclaredType declared)) {
      return unknown(type);
    }
    String name = TypeNames.erased(type);
    if (trim && name.equals("java.lang.String")) {
      return Optional.of(new Codec.Single(JsonNames.spi("TrimmedCodec")));
    }
    if (SINGLE.containsKey(name)) {
      return Optional.of(new Codec.Single(JsonNames.spi(SINGLE.get(name))));
    }
    List<? extends TypeMirror> arguments = declared.getTypeArguments();
    if (COLLECTIONS.containsKey(name) && arguments.size() == 1) {
      return argument(arguments.get(0)).map(codec -> made(COLLECTIONS.get(name), List.of(codec)));
    }
    if (name.equals("java.util.Map") && arguments.size() == 2) {
      return map(arguments.get(0), arguments.get(1));
    }
    return named(declared);
  }

  /** The field that holds a type parameter's codec. */
  static String parameterField(TypeMirror parameter) {
    String name = ((TypeVariable) parameter).asElement().getSimpleName().toString();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1) + "Codec";
  }

  private Optional<Codec> argument(TypeMirror type) {
    return read(type, type.getAnnotationMirrors(), false);
  }

  private Optional<Codec> array(ArrayType type) {
    TypeMirror element = type.getComponentType();
    Optional<String> fault = Absence.fault(element, element.getAnnotationMirrors(), false);
    if (fault.isPresent()) {
      return error(fault.get());
    }
    if (ARRAYS.containsKey(element.getKind())) {
      return Optional.of(new Codec.Single(JsonNames.spi(ARRAYS.get(element.getKind()))));
    }
    boolean simple =
        element instanceof DeclaredType declared && declared.getTypeArguments().isEmpty();
    return simple
        ? plain(element)
            .map(
                codec -> new Codec.Array(codec, (TypeElement) ((DeclaredType) element).asElement()))
        : unknown(type);
  }

  private Optional<Codec> map(TypeMirror key, TypeMirror value) {
    String name = TypeNames.erased(key);
    Optional<Codec> keyCodec =
        KEYS.containsKey(name)
            ? Optional.of(new Codec.Single(JsonNames.spi(KEYS.get(name))))
            : enumType(key).map(type -> made("EnumKey", List.of(constants(type))));
    if (keyCodec.isEmpty()) {
      return error(
          "has keys of %s, which are no names in JSON. Use String, an enum, Integer, Long or UUID."
              .formatted(key));
    }
    return argument(value).map(codec -> made("MapCodec", List.of(keyCodec.get(), codec)));
  }

  private Optional<Codec> named(DeclaredType type) {
    var element = (TypeElement) type.asElement();
    if (Annotations.has(element, JsonNames.COMPILED_JSON)) {
      return compiled(type, element);
    }
    if (element.getKind() == ElementKind.ENUM) {
      return Optional.of(constants(element));
    }
    if (element.getKind() == ElementKind.RECORD) {
      return error("is a %s, which has no codec. Annotate it with @CompiledJson.".formatted(type));
    }
    return unknown(type);
  }

  private Optional<Codec> compiled(DeclaredType type, TypeElement element) {
    String codec =
        Names.qualified(Names.packageOf(element), Names.generated(element, JsonNames.CODEC_SUFFIX));
    if (element.getTypeParameters().isEmpty()) {
      return Optional.of(new Codec.Single(codec));
    }
    if (type.getTypeArguments().isEmpty()) {
      return error("is a %s without type arguments. Say of what.".formatted(type));
    }
    if (isItself(type, element)) {
      return Optional.of(new Codec.Parameter("this"));
    }
    var arguments = new ArrayList<Codec>();
    for (TypeMirror argument : type.getTypeArguments()) {
      argument(argument).ifPresent(arguments::add);
    }
    return arguments.size() == type.getTypeArguments().size()
        ? Optional.of(new Codec.Made(codec, List.copyOf(arguments)))
        : Optional.empty();
  }

  /** {@code Tree<T>} in {@code Tree<T>}: a codec made anew would make another, without end. */
  private boolean isItself(DeclaredType type, TypeElement element) {
    return element.equals(component.getEnclosingElement())
        && compilation.types().isSameType(type, element.asType());
  }

  private Codec constants(TypeElement type) {
    JsonEnum constants = types.constants(type);
    return new Codec.Constants(type, constants.names());
  }

  private static Optional<TypeElement> enumType(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement().getKind() == ElementKind.ENUM
        ? Optional.of((TypeElement) declared.asElement())
        : Optional.empty();
  }

  private static Codec made(String className, List<Codec> arguments) {
    return new Codec.Made(JsonNames.spi(className), arguments);
  }

  private Optional<Codec> unknown(TypeMirror type) {
    if (type.getKind() == TypeKind.FLOAT || TypeNames.erased(type).equals("java.lang.Float")) {
      return error("is a float, which JavaScript does not compute as Java does. Use double.");
    }
    return error(
        ("is or holds %s, which JSON is not read into. Use String, numbers, boolean, BigDecimal,"
                + " BigInteger, UUID, URI, byte[], types of java.time, Object, an enum, a type"
                + " annotated @CompiledJson, or a List, Set, Map, Optional or array of these.")
            .formatted(type));
  }

  private Optional<Codec> error(String message) {
    String name =
        Names.nested((TypeElement) component.getEnclosingElement())
            + "."
            + component.getSimpleName();
    compilation.diagnostics().error(component, name + " " + message);
    return Optional.empty();
  }
}

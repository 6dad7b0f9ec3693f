package dev.samovar.processor.json;

import dev.samovar.processor.Annotations;
import dev.samovar.processor.Compilation;
import dev.samovar.processor.Names;
import dev.samovar.processor.TypeText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads annotations of {@code jakarta.validation.constraints} into the code that checks them. */
final class ConstraintReader {
  private static final String CONSTRAINTS = "jakarta.validation.constraints.";
  private static final String CONSTRUCTOR = " Check it in the record's constructor.";

  /** The constants of Pattern.Flag as those of java.util.regex.Pattern. */
  private static final Map<String, Integer> FLAGS =
      Map.of(
          "UNIX_LINES", Pattern.UNIX_LINES,
          "CASE_INSENSITIVE", Pattern.CASE_INSENSITIVE,
          "COMMENTS", Pattern.COMMENTS,
          "MULTILINE", Pattern.MULTILINE,
          "DOTALL", Pattern.DOTALL,
          "UNICODE_CASE", Pattern.UNICODE_CASE,
          "CANON_EQ", Pattern.CANON_EQ);

  private final Compilation compilation;

  ConstraintReader(Compilation compilation) {
    this.compilation = compilation;
  }

  /** The checks for a value of that type; what cannot be compiled is an error at the element. */
  List<Check> read(Element element, List<? extends AnnotationMirror> annotations, TypeMirror type) {
    var checks = new ArrayList<Check>();
    for (AnnotationMirror mirror : annotations) {
      if (Constrained.isConstraint(mirror)) {
        repeated(mirror).forEach(each -> read(element, each, type).ifPresent(checks::add));
      }
    }
    return List.copyOf(checks);
  }

  private static List<AnnotationMirror> repeated(AnnotationMirror mirror) {
    if (!mirror.getAnnotationType().asElement().getSimpleName().contentEquals("List")) {
      return List.of(mirror);
    }
    var values = (List<?>) Annotations.member(mirror, "value").orElseThrow().getValue();
    return values.stream()
        .map(value -> (AnnotationMirror) ((AnnotationValue) value).getValue())
        .toList();
  }

  private Optional<Check> read(Element element, AnnotationMirror mirror, TypeMirror type) {
    var annotation = (TypeElement) mirror.getAnnotationType().asElement();
    String name = annotation.getSimpleName().toString();
    var arguments = new Arguments(mirror);
    if (!annotation.getQualifiedName().contentEquals(CONSTRAINTS + name)) {
      return error(element, "Samovar does not compile @%s.".formatted(name) + CONSTRUCTOR);
    }
    if (name.equals("NotNull")) {
      // What is not Optional or @Nullable is never null.
      return Optional.empty();
    }
    Optional<String> fault = fault(name, arguments);
    if (fault.isPresent()) {
      return error(element, fault.get());
    }
    Optional<Check> check = check(name, Subject.of(type), arguments);
    if (check.isEmpty()) {
      return error(
          element,
          "Samovar does not compile @%s for %s.".formatted(name, TypeNames.erased(type))
              + CONSTRUCTOR);
    }
    String code = Names.snakeCase(name).toLowerCase(Locale.ROOT);
    return check.map(each -> each.with(code, message(mirror, each.message())));
  }

  /** What an annotation says that no code can be made of. */
  private static Optional<String> fault(String name, Arguments arguments) {
    if (!arguments.texts("groups").isEmpty()) {
      return Optional.of(
          "Samovar does not compile groups of constraints. Give the other group a record of its own.");
    }
    if (Messages.hasExpression(arguments.text("message", ""))) {
      return Optional.of(
          "The message of @%s has an expression, which Samovar does not evaluate. Use {…} for the constraint's parameters, or escape the dollar."
              .formatted(name));
    }
    if (name.equals("Email") && !arguments.text("regexp", ".*").equals(".*")) {
      return Optional.of("Samovar does not compile 'regexp' of @Email. Add a @Pattern.");
    }
    if (name.equals("Pattern")) {
      return regexFault(arguments);
    }
    boolean decimal = name.equals("DecimalMin") || name.equals("DecimalMax");
    return decimal && !isDecimal(arguments.text("value", ""))
        ? Optional.of("'%s' of @%s is no number.".formatted(arguments.text("value", ""), name))
        : Optional.empty();
  }

  private static Optional<String> regexFault(Arguments arguments) {
    String regex = arguments.text("regexp", "");
    try {
      Pattern.compile(regex, flags(arguments));
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of("'%s' is no regular expression: %s.".formatted(regex, e.getDescription()));
    }
  }

  private static boolean isDecimal(String text) {
    try {
      new BigDecimal(text);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static int flags(Arguments arguments) {
    int flags = 0;
    for (String flag : arguments.texts("flags")) {
      flags |= FLAGS.get(flag);
    }
    return flags;
  }

  /** The annotation's message, or ours, with the constraint's parameters in it. */
  private String message(AnnotationMirror mirror, String ours) {
    var parameters = new HashMap<String, String>();
    compilation
        .elements()
        .getElementValuesWithDefaults(mirror)
        .forEach(
            (member, value) ->
                parameters.put(
                    member.getSimpleName().toString(), Arguments.text(value.getValue())));
    String key = CONSTRAINTS + mirror.getAnnotationType().asElement().getSimpleName() + ".message";
    parameters.put(key, ours);
    String template = new Arguments(mirror).text("message", "{" + key + "}");
    return Messages.interpolate(template, parameters);
  }

  private static Optional<Check> check(String name, Subject subject, Arguments arguments) {
    return switch (name) {
      case "NotEmpty" -> subject.notEmpty();
      case "Size" ->
          subject.size(arguments.number("min", 0), arguments.number("max", Integer.MAX_VALUE));
      case "Min", "Max", "DecimalMin", "DecimalMax" -> limit(name, subject, arguments);
      case "Digits" ->
          subject.digits(arguments.number("integer", 0), arguments.number("fraction", 0));
      case "Positive" -> subject.sign("<=", "must be more than 0");
      case "PositiveOrZero" -> subject.sign("<", "must be 0 or more");
      case "Negative" -> subject.sign(">=", "must be less than 0");
      case "NegativeOrZero" -> subject.sign(">", "must be 0 or less");
      case "Past" -> subject.time(">=", "must be in the past");
      case "PastOrPresent" -> subject.time(">", "must be in the past or now");
      case "Future" -> subject.time("<=", "must be in the future");
      case "FutureOrPresent" -> subject.time("<", "must be in the future or now");
      case "NotBlank", "Email", "Pattern" ->
          subject == Subject.TEXT ? Optional.of(text(name, arguments)) : Optional.empty();
      case "AssertTrue", "AssertFalse" ->
          subject == Subject.FLAG ? Optional.of(flag(name)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Check> limit(String name, Subject subject, Arguments arguments) {
    String value = arguments.text("value", "");
    boolean inclusive = arguments.text("inclusive", "true").equals("true");
    boolean min = name.endsWith("Min");
    String comparison = (min ? "<" : ">") + (inclusive ? "" : "=");
    String message =
        inclusive
            ? "must be " + value + (min ? " or more" : " or less")
            : "must be " + (min ? "more" : "less") + " than " + value;
    return subject.limit(comparison, new BigDecimal(value), message);
  }

  private static Check text(String name, Arguments arguments) {
    return switch (name) {
      case "Email" ->
          Check.using(
              "dev.samovar.spi.EmailAddress", "!%s.isValid(value)", "must be an e-mail address");
      case "Pattern" -> pattern(arguments.text("regexp", ""), flags(arguments));
      default -> Check.of("value.isBlank()", "must not be blank");
    };
  }

  private static Check pattern(String regex, int flags) {
    String compiled =
        "%s.compile("
            + TypeText.quoted(regex).replace("%", "%%")
            + (flags == 0 ? ")" : ", " + flags + ")");
    return Check.with(
        new Check.Constant("java.util.regex.Pattern", compiled),
        "!%s.matcher(value).matches()",
        "must match " + regex);
  }

  private static Check flag(String name) {
    return name.equals("AssertTrue")
        ? Check.of("!value", "must be true")
        : Check.of("value", "must be false");
  }

  private Optional<Check> error(Element element, String message) {
    compilation.diagnostics().error(element, message);
    return Optional.empty();
  }
}

package dev.samovar.processor.json;

import dev.samovar.processor.Annotations;
import dev.samovar.processor.Compilation;
import dev.samovar.processor.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    if (name.equals("Pattern") && !isRegex(element, arguments.text("regexp", ""))) {
      return Optional.empty();
    }
    Optional<Check> check = check(name, Subject.of(type), arguments);
    if (check.isEmpty()) {
      return error(
          element,
          "Samovar does not compile @%s for %s.".formatted(name, TypeNames.erased(type))
              + CONSTRUCTOR);
    }
    String code = Names.snakeCase(name).toLowerCase(Locale.ROOT);
    return check.map(each -> each.with(code, arguments.text("message", each.message())));
  }

  private boolean isRegex(Element element, String regex) {
    try {
      Pattern.compile(regex);
      return true;
    } catch (PatternSyntaxException e) {
      error(element, "'%s' is no regular expression: %s.".formatted(regex, e.getDescription()));
      return false;
    }
  }

  private static Optional<Check> check(String name, Subject subject, Arguments arguments) {
    long limit = arguments.number("value", 0);
    return switch (name) {
      case "NotEmpty" -> subject.notEmpty();
      case "Size" ->
          subject.size(arguments.number("min", 0), arguments.number("max", Integer.MAX_VALUE));
      case "Min" -> subject.limit("<", limit, "must be " + limit + " or more");
      case "Max" -> subject.limit(">", limit, "must be " + limit + " or less");
      case "Positive" -> subject.sign("<=", "must be more than 0");
      case "PositiveOrZero" -> subject.sign("<", "must be 0 or more");
      case "Negative" -> subject.sign(">=", "must be less than 0");
      case "NegativeOrZero" -> subject.sign(">", "must be 0 or less");
      case "NotBlank", "Email", "Pattern" ->
          subject == Subject.TEXT ? Optional.of(text(name, arguments)) : Optional.empty();
      case "AssertTrue", "AssertFalse" ->
          subject == Subject.FLAG ? Optional.of(flag(name)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Check text(String name, Arguments arguments) {
    String regex = arguments.text("regexp", "");
    return switch (name) {
      case "Email" ->
          new Check(
              "!%s.isValid(value)",
              "", "must be an e-mail address", "dev.samovar.spi.EmailAddress", "");
      case "Pattern" ->
          new Check("!%s.matcher(value).matches()", "", "must match " + regex, "", regex);
      default -> Check.of("value.isBlank()", "must not be blank");
    };
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

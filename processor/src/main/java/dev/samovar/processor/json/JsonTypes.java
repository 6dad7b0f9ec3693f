package dev.samovar.processor.json;

import dev.samovar.processor.Annotations;
import dev.samovar.processor.Compilation;
import dev.samovar.processor.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What {@code @CompiledJson} on a type says. */
final class JsonTypes {
  private static final Set<String> SUPPORTED = Set.of("discriminator", "name", "onUnknown");

  private final Compilation compilation;

  JsonTypes(Compilation compilation) {
    this.compilation = compilation;
  }

  /** Whether a codec can be generated for it; if not, that was said. */
  boolean isCompiled(TypeElement type) {
    String name = Names.nested(type);
    boolean open =
        type.getKind() != ElementKind.RECORD
            && type.getKind() != ElementKind.ENUM
            && !type.getModifiers().contains(Modifier.SEALED);
    if (open) {
      return error(
          type,
          "@CompiledJson is for records, enums and sealed interfaces. Make '%s' one of these."
              .formatted(name));
    }
    if (Names.isPrivate(type)) {
      return error(
          type,
          "The codec of '%s' is generated beside it. Remove 'private' from it and from what it stands in."
              .formatted(name));
    }
    for (var member : annotation(type).getElementValues().entrySet()) {
      String attribute = member.getKey().getSimpleName().toString();
      if (!SUPPORTED.contains(attribute)) {
        compilation
            .diagnostics()
            .error(
                type,
                annotation(type),
                member.getValue(),
                "Samovar does not compile '%s' of @CompiledJson. Use name, discriminator or onUnknown."
                    .formatted(attribute));
        return false;
      }
    }
    return true;
  }

  /** Whether members that it does not have are refused. */
  boolean isClosed(TypeElement type) {
    return Annotations.member(annotation(type), "onUnknown")
        .map(value -> value.getValue().toString().equals("FAIL"))
        .orElse(false);
  }

  /** Empty if none is given. */
  String discriminator(TypeElement type) {
    return Annotations.find(type, JsonNames.COMPILED_JSON)
        .flatMap(mirror -> Annotations.member(mirror, "discriminator"))
        .map(value -> value.getValue().toString())
        .orElse("");
  }

  /** The value that tells a record among others: its name given, or {@code circle} of Circle. */
  String tagValue(TypeElement type) {
    String given =
        Annotations.find(type, JsonNames.COMPILED_JSON)
            .flatMap(mirror -> Annotations.member(mirror, "name"))
            .map(value -> value.getValue().toString())
            .orElse("");
    String simple = type.getSimpleName().toString();
    return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
  }

  /** An enum's constants under their names in JSON. */
  JsonEnum constants(TypeElement type) {
    var names = new ArrayList<String>();
    boolean renamed = false;
    for (Element constant : type.getEnclosedElements()) {
      if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
        String given = attributeName(constant);
        names.add(given.isEmpty() ? constant.getSimpleName().toString() : given);
        renamed |= !given.isEmpty();
      }
    }
    return new JsonEnum(type, renamed ? List.copyOf(names) : List.of());
  }

  private static String attributeName(Element element) {
    return Annotations.find(element, JsonNames.JSON_ATTRIBUTE)
        .flatMap(mirror -> Annotations.member(mirror, "name"))
        .map(AnnotationValue::getValue)
        .map(Object::toString)
        .orElse("");
  }

  private static AnnotationMirror annotation(TypeElement type) {
    return Annotations.find(type, JsonNames.COMPILED_JSON).orElseThrow();
  }

  private boolean error(TypeElement type, String message) {
    compilation.diagnostics().error(type, message);
    return false;
  }
}

package dev.samovar.processor.json;

import dev.samovar.processor.Annotations;
import dev.samovar.processor.Compilation;
import dev.samovar.processor.json.JsonRecord.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;

/** Reads {@code @JsonAttribute} on a component. */
final class AttributeReader {
  private static final Set<String> SUPPORTED =
      Set.of("name", "alternativeNames", "mandatory", "nullable", "hashMatch");

  private final Compilation compilation;

  AttributeReader(Compilation compilation) {
    this.compilation = compilation;
  }

  /**
   * @param names the member's name, then its aliases
   * @param required whether it must be there, though it may be null
   */
  record Attribute(List<String> names, boolean required) {}

  /** Empty after an error. */
  Optional<Attribute> read(RecordComponentElement component, Element field, Presence presence) {
    String own = component.getSimpleName().toString();
    Optional<AnnotationMirror> found = Annotations.find(field, JsonNames.JSON_ATTRIBUTE);
    if (found.isEmpty()) {
      return Optional.of(new Attribute(List.of(own), false));
    }
    for (var member : found.get().getElementValues().entrySet()) {
      String attribute = member.getKey().getSimpleName().toString();
      if (!SUPPORTED.contains(attribute)) {
        return error(
            component,
            "Samovar does not compile '%s' of @JsonAttribute. Use name, alternativeNames or mandatory."
                .formatted(attribute));
      }
    }
    if (presence != Presence.MANDATORY && isFalse(found.get(), "nullable")) {
      return error(
          component,
          "'%s' may be null by its type and not by nullable = false. Remove one.".formatted(own));
    }
    if (presence == Presence.PATCH && isTrue(found.get(), "mandatory")) {
      return error(
          component,
          "'%s' is a Patch, which may be absent, and mandatory. Remove one.".formatted(own));
    }
    var names = names(found.get(), own);
    for (String name : names) {
      if (!isPlain(name)) {
        return error(
            component,
            "'%s' is no name for a member. Use no quotes, backslashes or control characters."
                .formatted(name));
      }
    }
    boolean required = presence != Presence.MANDATORY && isTrue(found.get(), "mandatory");
    return Optional.of(new Attribute(names, required));
  }

  private static List<String> names(AnnotationMirror mirror, String own) {
    var names = new ArrayList<String>();
    String given = new Arguments(mirror).text("name", "");
    names.add(given.isEmpty() ? own : given);
    Annotations.member(mirror, "alternativeNames")
        .ifPresent(
            aliases -> {
              for (Object alias : (List<?>) aliases.getValue()) {
                names.add(((AnnotationValue) alias).getValue().toString());
              }
            });
    return List.copyOf(names);
  }

  private static boolean isPlain(String name) {
    return name.chars().allMatch(c -> c >= ' ' && c != '"' && c != '\\');
  }

  private static boolean isTrue(AnnotationMirror mirror, String member) {
    return new Arguments(mirror).text(member, "").equals("true");
  }

  private static boolean isFalse(AnnotationMirror mirror, String member) {
    return new Arguments(mirror).text(member, "").equals("false");
  }

  private Optional<Attribute> error(RecordComponentElement component, String message) {
    compilation.diagnostics().error(component, message);
    return Optional.empty();
  }
}

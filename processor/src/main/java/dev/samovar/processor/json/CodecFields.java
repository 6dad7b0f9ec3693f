package dev.samovar.processor.json;

import dev.samovar.processor.JavaFile;
import dev.samovar.processor.Names;
import dev.samovar.processor.TypeText;
import dev.samovar.processor.json.JsonRecord.Component;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The fields of a codec that hold the codecs of its components.
 *
 * <p>Constants where they can be; fields of the object where a type parameter has a part in them.
 */
final class CodecFields {
  private static final Set<String> TAKEN = Set.of("INSTANCE", "NAMES");

  private final JsonRecord json;
  private final JavaFile file;

  CodecFields(JsonRecord json, JavaFile file) {
    this.json = json;
    this.file = file;
  }

  boolean isGeneric() {
    return !json.type().getTypeParameters().isEmpty();
  }

  /** The expression for a component's codec. */
  String use(Component component) {
    Codec codec = component.codec().orElseThrow();
    return hasField(codec) ? name(component) : codec.text(file);
  }

  String declarations() {
    var text = new StringBuilder();
    for (Component component : json.components()) {
      if (component.codec().filter(CodecFields::hasField).isEmpty()) {
        continue;
      }
      String type =
          "%s<%s>".formatted(file.use("dev.samovar.json.JsonCodec"), typeText(component.type()));
      text.append(
          isGeneric()
              ? "  private final %s %s;\n".formatted(type, name(component))
              : Lines.assign(
                  "  private static final " + type + " " + name(component),
                  component.codec().get().text(file)));
    }
    return text.toString();
  }

  /** Statements for the constructor of a generic codec. */
  String assignments() {
    var text = new StringBuilder();
    for (Component component : json.components()) {
      component
          .codec()
          .filter(CodecFields::hasField)
          .ifPresent(
              codec -> text.append("    %s = %s;\n".formatted(name(component), codec.text(file))));
    }
    return text.toString();
  }

  String typeText(TypeMirror type) {
    return TypeText.of(type, file);
  }

  /** {@code T extends Comparable<T>}. */
  String parameterText(TypeParameterElement parameter) {
    var text = new StringBuilder(parameter.getSimpleName());
    String joint = " extends ";
    for (TypeMirror bound : parameter.getBounds()) {
      if (bound.getKind() == TypeKind.DECLARED
          && !TypeNames.erased(bound).equals("java.lang.Object")) {
        text.append(joint).append(typeText(bound));
        joint = " & ";
      }
    }
    return text.toString();
  }

  private String name(Component component) {
    if (isGeneric()) {
      return component.name() + "MemberCodec";
    }
    String name = Names.snakeCase(component.name()).toUpperCase(Locale.ROOT);
    return TAKEN.contains(name) ? name + "_CODEC" : name;
  }

  private static boolean hasField(Codec codec) {
    return !(codec instanceof Codec.Single) && !(codec instanceof Codec.Parameter);
  }
}

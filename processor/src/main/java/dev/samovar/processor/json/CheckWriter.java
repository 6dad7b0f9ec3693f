package dev.samovar.processor.json;

import dev.samovar.processor.JavaFile;
import dev.samovar.processor.Names;
import dev.samovar.processor.TypeText;
import java.util.Locale;
import javax.lang.model.element.TypeParameterElement;

/** Writes the methods that check constraints. */
final class CheckWriter {
  private final JsonRecord json;
  private final JavaFile file;

  CheckWriter(JsonRecord json, JavaFile file) {
    this.json = json;
    this.file = file;
  }

  /** Regular expressions and limits, made once. */
  String constants() {
    var text = new StringBuilder();
    for (CheckMethod method : json.checks()) {
      for (int i = 0; i < method.checks().size(); i++) {
        int index = i;
        method
            .checks()
            .get(i)
            .constant()
            .ifPresent(constant -> text.append(declaration(constant(method, index), constant)));
      }
    }
    return text.toString();
  }

  private String declaration(String name, Check.Constant constant) {
    String type = file.use(constant.className());
    return Lines.assign(
        "  private static final " + type + " " + name, constant.expression().formatted(type));
  }

  String methods() {
    var text = new StringBuilder();
    for (CheckMethod method : json.checks()) {
      text.append(
          "\n  private static %svoid %s(%s value, %s tokens, int start) {\n"
              .formatted(
                  parameters(),
                  method.name(),
                  TypeText.of(method.type(), file),
                  file.use(JsonNames.spi("JsonTokens"))));
      for (int i = 0; i < method.checks().size(); i++) {
        Check check = method.checks().get(i);
        text.append(
            """
                if (%s) {
                  tokens.broken(start, %s, %s);
                }
            """
                .formatted(
                    check.broken().formatted(used(method, i)),
                    TypeText.quoted(check.code()),
                    TypeText.quoted(check.message())));
      }
      text.append("  }\n");
    }
    return text.toString();
  }

  private String used(CheckMethod method, int index) {
    Check check = method.checks().get(index);
    if (check.constant().isPresent()) {
      return constant(method, index);
    }
    return check.uses().isEmpty() ? "" : file.use(check.uses());
  }

  private static String constant(CheckMethod method, int index) {
    return Names.snakeCase(method.name()).toUpperCase(Locale.ROOT) + "_" + index;
  }

  private String parameters() {
    var text = new StringBuilder();
    for (TypeParameterElement each : json.type().getTypeParameters()) {
      text.append(text.length() == 0 ? "<" : ", ")
          .append(new CodecFields(json, file).parameterText(each));
    }
    return text.length() == 0 ? "" : text.append("> ").toString();
  }
}

package dev.samovar.processor.json;

import dev.samovar.processor.JavaFile;
import dev.samovar.processor.Names;
import dev.samovar.processor.TypeText;
import dev.samovar.processor.json.JsonRecord.Component;
import dev.samovar.processor.json.JsonRecord.Presence;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeParameterElement;

/** Writes the codec of a record. */
final class RecordWriter {
  private final JsonRecord json;
  private final JavaFile file;
  private final String className;
  private final CodecFields fields;
  private final String record;

  RecordWriter(JsonRecord json, JavaFile file) {
    this.json = json;
    this.file = file;
    this.className = Names.generated(json.type(), JsonNames.CODEC_SUFFIX);
    this.fields = new CodecFields(json, file);
    this.record = file.use(json.type()) + parameters();
  }

  String body() {
    var text = new StringBuilder();
    text.append(
        """
        /** Reads and writes a {@link %s} as JSON. */
        public final class %s%s implements %s<%s>%s {
        """
            .formatted(
                file.use(json.type()),
                className,
                boundedParameters(),
                file.use(JsonNames.spi("TokenCodec")),
                record,
                fields.isGeneric() ? "" : ", " + file.use("dev.samovar.spi.JsonCodecs")));
    text.append(fields.isGeneric() ? new GenericParts(json, file, fields).head() : head());
    text.append(names()).append(fields.declarations());
    text.append(new CheckWriter(json, file).constants());
    text.append(fields.isGeneric() ? new GenericParts(json, file, fields).constructor() : "");
    text.append(read()).append(write());
    text.append(new CheckWriter(json, file).methods());
    text.append(
        fields.isGeneric() ? new GenericParts(json, file, fields).registration() : register());
    return text.append("}\n").toString();
  }

  private String head() {
    return """

      /** The one that other codecs use. */
      public static final %1$s INSTANCE = new %1$s();

    """
        .formatted(className);
  }

  private String names() {
    var plain = new ArrayList<String>();
    var aliased = new ArrayList<String>();
    var numbers = new ArrayList<String>();
    for (int i = 0; i < json.components().size(); i++) {
      List<String> names = json.components().get(i).names();
      plain.add(TypeText.quoted(names.get(0)));
      for (String name : names) {
        aliased.add(TypeText.quoted(name));
        numbers.add(Integer.toString(i));
      }
    }
    boolean simple = plain.size() == aliased.size();
    String tag =
        json.tag()
            .map(
                each ->
                    ".tagged(%s, %s)"
                        .formatted(TypeText.quoted(each.name()), TypeText.quoted(each.value())))
            .orElse("");
    String type = file.use(JsonNames.spi("MemberNames"));
    return Lines.call(
        "  private static final " + type + " NAMES = new " + type,
        simple
            ? plain
            : List.of(
                "new String[] {" + String.join(", ", aliased) + "}",
                "new int[] {" + String.join(", ", numbers) + "}"),
        tag + optional() + (json.closed() ? ".closed()" : "") + ";");
  }

  /** The numbers of the members that an object may lack. */
  private String optional() {
    var numbers = new ArrayList<String>();
    for (int i = 0; i < json.components().size(); i++) {
      if (json.components().get(i).isOptional()) {
        numbers.add(Integer.toString(i));
      }
    }
    return numbers.isEmpty() ? "" : ".optional(" + String.join(", ", numbers) + ")";
  }

  private String read() {
    var text = new StringBuilder();
    text.append(
        """

          @Override
          public %s readNext(%s<%s> reader) throws %s {
            int start = reader.context.position();
        """
            .formatted(
                record,
                file.use("com.dslplatform.json.JsonReader"),
                file.use("dev.samovar.json.JsonSource"),
                file.use("java.io.IOException")));
    if (json.components().stream().anyMatch(component -> component.check().isPresent())) {
      text.append("    int position;\n");
    }
    for (Component component : json.components()) {
      text.append("    ").append(declaration(component)).append('\n');
      if (isCounted(component)) {
        text.append("    boolean ").append(seen(component)).append(" = false;\n");
      }
    }
    text.append(
        """
            for (int member = NAMES.first(reader); member != %s.END; member = NAMES.next(reader)) {
              switch (member) {
        """
            .formatted(file.use(JsonNames.spi("MemberNames"))));
    for (int i = 0; i < json.components().size(); i++) {
      Component component = json.components().get(i);
      text.append("        case %d:\n".formatted(i));
      text.append(readStatements(component));
      if (isCounted(component)) {
        text.append("          %s = true;\n".formatted(seen(component)));
      }
      text.append("          break;\n");
    }
    text.append("        default:\n      }\n    }\n");
    return text.append(incomplete()).append(construction()).append("  }\n").toString();
  }

  /** The constraints of a primitive need the position of its value. */
  private String readStatements(Component component) {
    String read = "          %s = %s;\n".formatted(local(component), readCall(component));
    return component
        .check()
        .map(
            method ->
                "          position = reader.context.position();\n"
                    + read
                    + "          %s(%s, reader.context, position);\n"
                        .formatted(method, local(component)))
        .orElse(read);
  }

  private String incomplete() {
    var missing = new ArrayList<String>();
    for (Component component : json.components()) {
      if (isCounted(component)) {
        missing.add("!" + seen(component));
      } else if (component.presence() == Presence.MANDATORY) {
        missing.add(local(component) + " == null");
      }
    }
    return missing.isEmpty()
        ? ""
        : """
            if (%s) {
              return NAMES.incomplete(reader, start);
            }
        """
            .formatted(String.join("\n        || ", missing));
  }

  private String construction() {
    var arguments = new ArrayList<String>();
    json.components().forEach(component -> arguments.add(local(component)));
    String made = "new " + file.use(json.type()) + (fields.isGeneric() ? "<>" : "");
    if (!json.validates()) {
      return Lines.call("    return " + made, arguments, ";");
    }
    return """
        if (reader.context.isViolatedFrom(start)) {
          return null;
        }
        try {
    %s    } catch (IllegalArgumentException e) {
          return reader.context.refused(start, e);
        }
    """
        .formatted(Lines.call("      return " + made, arguments, ";"));
  }

  private String declaration(Component component) {
    String type = fields.typeText(component.type());
    String initial =
        component
            .primitive()
            .map(primitive -> primitive.zero)
            .orElse(
                switch (component.presence()) {
                  case OPTIONAL -> erased(type) + ".empty()";
                  case PATCH -> erased(type) + ".absent()";
                  default -> "null";
                });
    return "%s %s = %s;".formatted(type, local(component), initial);
  }

  private static String erased(String type) {
    int arguments = type.indexOf('<');
    return arguments < 0 ? type : type.substring(0, arguments);
  }

  private String readCall(Component component) {
    return component
        .primitive()
        .map(
            primitive ->
                "%s.%s(reader)".formatted(file.use(primitive.codecClass()), primitive.read))
        .orElseGet(() -> fields.use(component) + ".readNext(reader)");
  }

  /** Null tells a missing object; a number, and what may be null but not missing, need a flag. */
  private static boolean isCounted(Component component) {
    return component.primitive().isPresent() || component.required();
  }

  private static String seen(Component component) {
    String name = component.name();
    return "has" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String local(Component component) {
    return switch (component.name()) {
      case "reader", "start", "member", "position" -> component.name() + "Value";
      default -> component.name();
    };
  }

  private String write() {
    var text = new StringBuilder();
    text.append(
        """

          @Override
          public void write(%s writer, %s value) {
            NAMES.begin(writer);
        """
            .formatted(file.use("com.dslplatform.json.JsonWriter"), record));
    for (int i = 0; i < json.components().size(); i++) {
      Component component = json.components().get(i);
      String lines = "NAMES.write(writer, %d);\n%s;\n".formatted(i, writeCall(component));
      text.append(
          isLeftOut(component)
              ? "if (value.%s().isPresent()) {\n%s}\n"
                  .formatted(component.name(), lines.indent(2))
                  .indent(4)
              : lines.indent(4));
    }
    return text.append("    NAMES.end(writer);\n  }\n").toString();
  }

  /** Whether a member that is not there is left out. */
  private static boolean isLeftOut(Component component) {
    return component.presence() == Presence.OPTIONAL || component.presence() == Presence.PATCH;
  }

  private String writeCall(Component component) {
    String value = "value." + component.name() + "()";
    return component
        .primitive()
        .map(
            primitive ->
                "%s.%s(writer, %s)"
                    .formatted(file.use(primitive.codecClass()), primitive.write, value))
        .orElseGet(() -> "%s.write(writer, %s)".formatted(fields.use(component), value));
  }

  private String register() {
    return """

      @Override
      public void register(Registry registry) {
        registry.add(%s.class, this);
      }
    """
        .formatted(file.use(json.type()));
  }

  private String parameters() {
    var names = new ArrayList<String>();
    json.type().getTypeParameters().forEach(each -> names.add(each.getSimpleName().toString()));
    return names.isEmpty() ? "" : "<" + String.join(", ", names) + ">";
  }

  private String boundedParameters() {
    var texts = new ArrayList<String>();
    for (TypeParameterElement each : json.type().getTypeParameters()) {
      texts.add(fields.parameterText(each));
    }
    return texts.isEmpty() ? "" : "<" + String.join(", ", texts) + ">";
  }
}

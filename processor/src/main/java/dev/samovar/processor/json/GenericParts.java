package dev.samovar.processor.json;

import dev.samovar.processor.JavaFile;
import dev.samovar.processor.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.TypeParameterElement;

/**
 * What the codec of a generic record has and others do not: it is made anew for each type argument.
 */
final class GenericParts {
  private final JsonRecord json;
  private final JavaFile file;
  private final CodecFields fields;
  private final String className;

  GenericParts(JsonRecord json, JavaFile file, CodecFields fields) {
    this.json = json;
    this.file = file;
    this.fields = fields;
    this.className = Names.generated(json.type(), JsonNames.CODEC_SUFFIX);
  }

  String head() {
    var bounds = new ArrayList<String>();
    var names = new ArrayList<String>();
    for (TypeParameterElement each : json.type().getTypeParameters()) {
      bounds.add(fields.parameterText(each));
      names.add(each.getSimpleName().toString());
    }
    String arguments = String.join(", ", names);
    return """

      /** The type of the record with these type arguments. */
      public static <%1$s> %2$s<%3$s<%4$s>> type(%5$s) {
        return %2$s.of(new %6$s<%4$s>(%7$s));
      }

    """
        .formatted(
            String.join(", ", bounds),
            file.use("dev.samovar.json.JsonType"),
            file.use(json.type()),
            arguments,
            String.join(", ", each(this::typeParameter)),
            className,
            String.join(", ", each(name -> lower(name) + ".codec()")));
  }

  String constructor() {
    var text = new StringBuilder();
    for (String field :
        each(name -> "  private final %s %sCodec;\n".formatted(codecType(name), lower(name)))) {
      text.append(field);
    }
    text.append(
        "\n  public %s(%s) {\n"
            .formatted(
                className,
                String.join(", ", each(name -> codecType(name) + " " + lower(name) + "Codec"))));
    for (String assignment :
        each(name -> "    this.%1$sCodec = %1$sCodec;\n".formatted(lower(name)))) {
      text.append(assignment);
    }
    return text.append(fields.assignments()).append("  }\n").toString();
  }

  /** A record of which only the class is known can be written: each part by its own class. */
  String registration() {
    String any = file.use(JsonNames.spi("WriteOnlyCodec")) + ".INSTANCE";
    return """

      /** Registers the codec for writing a {@link %1$s} of whatever. */
      public static final class Registration implements %2$s {

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public void register(Registry registry) {
          registry.add(%1$s.class, (%3$s) new %4$s(%5$s));
        }
      }
    """
        .formatted(
            file.use(json.type()),
            file.use("dev.samovar.spi.JsonCodecs"),
            file.use("dev.samovar.json.JsonCodec"),
            className,
            String.join(", ", each(name -> any)));
  }

  private String typeParameter(String name) {
    return "%s<%s> %s".formatted(file.use("dev.samovar.json.JsonType"), name, lower(name));
  }

  private String codecType(String name) {
    return "%s<%s>".formatted(file.use("dev.samovar.json.JsonCodec"), name);
  }

  private List<String> each(Function<String, String> text) {
    return json.type().getTypeParameters().stream()
        .map(parameter -> text.apply(parameter.getSimpleName().toString()))
        .toList();
  }

  private static String lower(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}

package dev.samovar.processor.json;

import dev.samovar.processor.JavaFile;
import dev.samovar.processor.Names;
import dev.samovar.processor.TypeText;
import java.util.ArrayList;
import javax.lang.model.element.TypeElement;

/** Writes the codec of a sealed type: it finds the record concerned and leaves the rest to it. */
record SealedWriter(JsonSealed json) {

  String body(JavaFile file) {
    var text = new StringBuilder();
    var values = new ArrayList<String>();
    json.cases().forEach(each -> values.add(TypeText.quoted(each.value())));
    String type = file.use(json.type());
    text.append(
        """
        /** Reads and writes a {@link %1$s} as JSON. */
        public final class %2$s implements %3$s<%1$s>, %4$s {

          /** The one that other codecs use. */
          public static final %2$s INSTANCE = new %2$s();

          private static final %5$s TYPE = new %5$s(%6$s, %7$s);

          @Override
          public %1$s readNext(%8$s<%9$s> reader) throws %10$s {
            switch (TYPE.find(reader)) {
        """
            .formatted(
                type,
                Names.generated(json.type(), JsonNames.CODEC_SUFFIX),
                file.use(JsonNames.spi("TokenCodec")),
                file.use("dev.samovar.spi.JsonCodecs"),
                file.use(JsonNames.spi("Discriminator")),
                TypeText.quoted(json.discriminator()),
                String.join(", ", values),
                file.use("com.dslplatform.json.JsonReader"),
                file.use("dev.samovar.json.JsonSource"),
                file.use("java.io.IOException")));
    int last = json.cases().size() - 1;
    for (int i = 0; i <= last; i++) {
      text.append("      case ").append(i).append(":\n");
      text.append("        return %s.readNext(reader);\n".formatted(codec(i, file)));
    }
    text.append(
        """
              default:
                return null;
            }
          }

          @Override
          public void write(%s writer, %s value) {
        """
            .formatted(file.use("com.dslplatform.json.JsonWriter"), type));
    text.append(chain(file, "%s.write(writer, (%s) value)")).append("  }\n");
    return text.append(
            """

              @Override
              public void register(Registry registry) {
                registry.add(%s.class, this);
              }
            }
            """
                .formatted(type))
        .toString();
  }

  private String chain(JavaFile file, String call) {
    var text = new StringBuilder("    ");
    int last = json.cases().size() - 1;
    for (int i = 0; i <= last; i++) {
      TypeElement type = json.cases().get(i).type();
      String body = call.formatted(codec(i, file), file.use(type));
      if (last == 0) {
        return "    " + body + ";\n";
      }
      text.append(i == last ? "{" : "if (value instanceof %s) {".formatted(file.use(type)));
      text.append("\n      ").append(body).append(";\n    }").append(i == last ? "\n" : " else ");
    }
    return text.toString();
  }

  private String codec(int index, JavaFile file) {
    TypeElement type = json.cases().get(index).type();
    String name = Names.generated(type, JsonNames.CODEC_SUFFIX);
    return file.use(Names.qualified(Names.packageOf(type), name)) + ".INSTANCE";
  }
}

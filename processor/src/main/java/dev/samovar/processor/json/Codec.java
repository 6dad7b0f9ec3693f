package dev.samovar.processor.json;

import dev.samovar.processor.JavaFile;
import dev.samovar.processor.TypeText;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** An expression that gives a codec, or a key of a map. */
sealed interface Codec {

  String text(JavaFile file);

  /** {@code StringCodec.INSTANCE}. */
  record Single(String className) implements Codec {
    @Override
    public String text(JavaFile file) {
      return file.use(className) + ".INSTANCE";
    }
  }

  /** The codec of a generic record's type parameter. */
  record Parameter(String field) implements Codec {
    @Override
    public String text(JavaFile file) {
      return field;
    }
  }

  /** {@code new ListCodec<>(StringCodec.INSTANCE)}. */
  record Made(String className, List<Codec> arguments) implements Codec {
    @Override
    public String text(JavaFile file) {
      var texts = new ArrayList<String>();
      arguments.forEach(argument -> texts.add(argument.text(file)));
      return "new %s<>(%s)".formatted(file.use(className), String.join(", ", texts));
    }
  }

  /** {@code new PatchCodec<>(StringCodec.INSTANCE, false)}: null is refused. */
  record SetPatch(Codec value) implements Codec {
    @Override
    public String text(JavaFile file) {
      return "new %s<>(%s, false)"
          .formatted(file.use(JsonNames.spi("PatchCodec")), value.text(file));
    }
  }

  /** {@code new EnumCodec<>(Kind.values(), "draft", "public")}. */
  record Constants(TypeElement type, List<String> names) implements Codec {
    @Override
    public String text(JavaFile file) {
      var text = new StringBuilder();
      names.forEach(name -> text.append(", ").append(TypeText.quoted(name)));
      return "new %s<>(%s.values()%s)"
          .formatted(file.use(JsonNames.spi("EnumCodec")), file.use(type), text);
    }
  }

  /** {@code new ArrayCodec<>(StringCodec.INSTANCE, new String[0])}. */
  record Array(Codec element, TypeElement type) implements Codec {
    @Override
    public String text(JavaFile file) {
      return "new %s<>(%s, new %s[0])"
          .formatted(file.use(JsonNames.spi("ArrayCodec")), element.text(file), file.use(type));
    }
  }

  /** {@code new CheckedCodec<>(StringCodec.INSTANCE, PostJsonCodec::checkText)}. */
  record Checked(Codec value, String codecClass, String method) implements Codec {
    @Override
    public String text(JavaFile file) {
      return "new %s<>(%s, %s::%s)"
          .formatted(file.use(JsonNames.spi("CheckedCodec")), value.text(file), codecClass, method);
    }
  }
}

package dev.samovar.processor.json;

import dev.samovar.processor.JavaFile;
import dev.samovar.processor.Names;

/** Writes the codec of an enum. */
record EnumWriter(JsonEnum json) {

  String body(JavaFile file) {
    return """
    /** Reads and writes a {@link %1$s} as JSON. */
    public final class %2$s implements %3$s {

      /** The one that other codecs use. */
    %4$s
      @Override
      public void register(Registry registry) {
        registry.add(%1$s.class, INSTANCE);
      }
    }
    """
        .formatted(
            file.use(json.type()),
            Names.generated(json.type(), JsonNames.CODEC_SUFFIX),
            file.use("dev.samovar.spi.JsonCodecs"),
            Lines.assign(
                "  public static final %s<%s> INSTANCE"
                    .formatted(file.use(JsonNames.spi("EnumCodec")), file.use(json.type())),
                new Codec.Constants(json.type(), json.names()).text(file)));
  }
}

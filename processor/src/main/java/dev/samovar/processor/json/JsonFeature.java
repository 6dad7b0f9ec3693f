package dev.samovar.processor.json;

import dev.samovar.processor.Compilation;
import dev.samovar.processor.Feature;
import dev.samovar.processor.JavaFile;
import dev.samovar.processor.Names;
import java.util.function.Function;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** {@code @CompiledJson record Post} becomes {@code PostJsonCodec}, and a service. */
public final class JsonFeature implements Feature {
  private static final String JSON_CODECS = "dev.samovar.spi.JsonCodecs";

  private final Compilation compilation;
  private final JsonTypes types;
  private final RecordReader records;
  private final SealedReader sealed;

  public JsonFeature(Compilation compilation) {
    this.compilation = compilation;
    this.types = new JsonTypes(compilation);
    this.records = new RecordReader(compilation, types);
    this.sealed = new SealedReader(compilation, types);
  }

  @Override
  public void round(RoundEnvironment round) {
    for (TypeElement type : compilation.annotated(round, JsonNames.COMPILED_JSON)) {
      if (types.isCompiled(type)) {
        read(type);
      }
    }
  }

  private void read(TypeElement type) {
    switch (type.getKind()) {
      case RECORD ->
          records
              .read(type)
              .ifPresent(
                  each -> {
                    boolean generic = !type.getTypeParameters().isEmpty();
                    write(type, file -> new RecordWriter(each, file).body(), generic);
                  });
      case ENUM -> write(type, new EnumWriter(types.constants(type))::body, false);
      default ->
          sealed.read(type).ifPresent(each -> write(type, new SealedWriter(each)::body, false));
    }
  }

  private void write(TypeElement type, Function<JavaFile, String> body, boolean generic) {
    var file = new JavaFile(Names.packageOf(type), Names.generated(type, JsonNames.CODEC_SUFFIX));
    compilation.output().source(file.qualifiedName(), file.text(body.apply(file)), type);
    String provider = file.qualifiedName() + (generic ? "$Registration" : "");
    compilation.output().service(JSON_CODECS, provider, type);
  }
}

package dev.samovar.processor.bindings;

import dev.samovar.processor.Compilation;
import dev.samovar.processor.Feature;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** {@code @Bindings interface Env} becomes {@code EnvBindings}. */
public final class BindingsFeature implements Feature {
  public static final String BINDINGS = "dev.samovar.worker.Bindings";

  private final Compilation compilation;
  private final EnvReader reader;

  public BindingsFeature(Compilation compilation, EnvReader reader) {
    this.compilation = compilation;
    this.reader = reader;
  }

  @Override
  public void round(RoundEnvironment round) {
    for (TypeElement type : compilation.annotated(round, BINDINGS)) {
      reader.read(type).ifPresent(this::write);
    }
  }

  private void write(Env env) {
    if (env.methods().isEmpty()) {
      return; // There is nothing to look up: the definition makes an empty one.
    }
    var writer = new EnvWriter(env);
    compilation.output().source(writer.className(), writer.text(), env.type());
  }
}

package dev.samovar.processor.durable;

import dev.samovar.processor.Compilation;
import dev.samovar.processor.Feature;
import dev.samovar.processor.Names;
import dev.samovar.processor.bindings.EnvReader;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * {@code @DurableObject class Counter} becomes {@code CounterRegistration}, and a service;
 * {@code @DurableObjectApi interface Feed} becomes {@code FeedApi}.
 */
public final class DurableFeature implements Feature {
  private static final String SERVICE = "dev.samovar.spi.DurableObjectClasses";

  private final Compilation compilation;
  private final ApiReader apis;
  private final ObjectClassReader reader;
  private final Map<String, ObjectClass> classes = new TreeMap<>();

  public DurableFeature(Compilation compilation, EnvReader envs) {
    this.compilation = compilation;
    this.apis = new ApiReader(compilation);
    this.reader = new ObjectClassReader(compilation, envs);
  }

  @Override
  public void round(RoundEnvironment round) {
    for (TypeElement type : compilation.annotated(round, ApiReader.API)) {
      apis.read(type).ifPresent(this::write);
    }
    for (TypeElement type : compilation.annotated(round, ObjectClassReader.DURABLE_OBJECT)) {
      reader.read(type).ifPresent(this::add);
    }
  }

  /** All of the compilation, by the names under which they are exported. */
  public Collection<ObjectClass> classes() {
    return classes.values();
  }

  private void write(Api api) {
    var writer = new ApiWriter(api, compilation.types());
    compilation.output().source(writer.className(), writer.text(), api.type());
  }

  private void add(ObjectClass object) {
    ObjectClass earlier = classes.putIfAbsent(object.name(), object);
    if (earlier != null) {
      compilation
          .diagnostics()
          .error(
              object.type(),
              "'%s' and '%s' would both be exported as '%s'. Give one its own name: @DurableObject(name = \"…\")."
                  .formatted(
                      Names.nested(earlier.type()), Names.nested(object.type()), object.name()));
      return;
    }
    var writer = new ObjectClassWriter(object);
    compilation.output().source(writer.className(), writer.text(), object.type());
    compilation.output().service(SERVICE, writer.className(), object.type());
  }
}

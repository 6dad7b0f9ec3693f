package dev.samovar.processor.durable;

import dev.samovar.processor.Compilation;
import dev.samovar.processor.Feature;
import dev.samovar.processor.bindings.EnvReader;
import dev.samovar.processor.exported.Exports;
import dev.samovar.processor.rpc.ApiKind;
import dev.samovar.processor.rpc.Apis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * {@code @DurableObject class Counter} becomes {@code CounterRegistration}, and a service;
 * {@code @DurableObjectApi interface Feed} becomes {@code FeedApi}.
 */
public final class DurableFeature implements Feature {
  private static final String SERVICE = "dev.samovar.spi.DurableObjectClasses";

  private final Compilation compilation;
  private final Apis apis;
  private final ObjectClassReader reader;
  private final Exports exports;

  public DurableFeature(Compilation compilation, EnvReader envs, Exports exports) {
    this.compilation = compilation;
    this.exports = exports;
    this.apis = new Apis(compilation, ApiKind.DURABLE_OBJECT);
    this.reader = new ObjectClassReader(compilation, envs, apis);
  }

  @Override
  public void round(RoundEnvironment round) {
    apis.round(round);
    for (TypeElement type : compilation.annotated(round, ObjectClassReader.DURABLE_OBJECT)) {
      reader.read(type).ifPresent(this::add);
    }
  }

  private void add(ObjectClass object) {
    if (!exports.add(object.exported(), details(object))) {
      return;
    }
    TypeElement origin = object.exported().type();
    var writer = new ObjectClassWriter(object);
    compilation.output().source(writer.className(), writer.text(), origin);
    compilation.output().service(SERVICE, writer.className(), origin);
  }

  private static Map<String, List<String>> details(ObjectClass object) {
    var details = new LinkedHashMap<String, List<String>>();
    details.put("methods", object.methods());
    if (!object.apis().isEmpty()) {
      details.put(
          "contracts",
          object.apis().stream().map(api -> api.getQualifiedName().toString()).toList());
    }
    return details;
  }
}

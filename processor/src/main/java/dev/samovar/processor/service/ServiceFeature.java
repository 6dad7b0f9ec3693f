package dev.samovar.processor.service;

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
 * {@code @WorkerEntrypoint class Bank} becomes {@code BankRegistration}, and a service;
 * {@code @ServiceApi interface Accounts} becomes {@code AccountsApi}.
 */
public final class ServiceFeature implements Feature {
  private static final String SERVICE = "dev.samovar.spi.ExportedClasses";

  private final Compilation compilation;
  private final Exports exports;
  private final Apis apis;
  private final EntrypointReader reader;

  public ServiceFeature(Compilation compilation, EnvReader envs, Exports exports) {
    this.compilation = compilation;
    this.exports = exports;
    this.apis = new Apis(compilation, ApiKind.SERVICE);
    this.reader = new EntrypointReader(compilation, envs, apis);
  }

  @Override
  public void round(RoundEnvironment round) {
    apis.round(round);
    for (TypeElement type : compilation.annotated(round, EntrypointReader.ENTRYPOINT)) {
      reader.read(type).ifPresent(this::add);
    }
  }

  private void add(EntrypointModel entrypoint) {
    if (!exports.add(entrypoint.exported(), details(entrypoint))) {
      return;
    }
    TypeElement origin = entrypoint.exported().type();
    var writer = new EntrypointWriter(entrypoint);
    compilation.output().source(writer.className(), writer.text(), origin);
    compilation.output().service(SERVICE, writer.className(), origin);
  }

  private static Map<String, List<String>> details(EntrypointModel entrypoint) {
    var details = new LinkedHashMap<String, List<String>>();
    details.put("methods", entrypoint.methods());
    if (!entrypoint.contracts().isEmpty()) {
      details.put("contracts", entrypoint.contracts());
    }
    return details;
  }
}

package dev.samovar.processor.rpc;

import dev.samovar.processor.Annotations;
import dev.samovar.processor.Compilation;
import dev.samovar.processor.Names;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The interfaces of one kind. */
public final class Apis {
  private final Compilation compilation;
  private final ApiKind kind;
  private final ApiReader reader;

  public Apis(Compilation compilation, ApiKind kind) {
    this.compilation = compilation;
    this.kind = kind;
    this.reader = new ApiReader(compilation, kind);
  }

  /** Write the two ends of those that this round brought. */
  public void round(RoundEnvironment round) {
    for (TypeElement type : compilation.annotated(round, kind.annotation)) {
      reader.read(type).ifPresent(this::write);
    }
  }

  private void write(Api api) {
    var writer = new ApiWriter(api, kind, compilation.types());
    compilation.output().source(writer.className(), writer.text(), api.type());
  }

  /** The class that is written for an interface. */
  public static String className(TypeElement type) {
    return Names.qualified(Names.packageOf(type), Names.generated(type, "Api"));
  }

  /** Those that a class, or what it extends, implements; by name. */
  public List<TypeElement> of(TypeElement type) {
    var apis = new TreeMap<String, TypeElement>();
    collect(type.asType(), compilation.types(), apis);
    return List.copyOf(apis.values());
  }

  /** The names by which the methods of an interface are called. */
  public List<String> wireNames(TypeElement api) {
    return reader.methods(api).stream().map(kind::wireName).toList();
  }

  private void collect(TypeMirror type, Types types, Map<String, TypeElement> apis) {
    for (TypeMirror supertype : types.directSupertypes(type)) {
      var element = (TypeElement) ((DeclaredType) supertype).asElement();
      if (Annotations.has(element, kind.annotation)) {
        apis.put(element.getQualifiedName().toString(), element);
      }
      collect(supertype, types, apis);
    }
  }
}

package dev.samovar.processor.json;

import dev.samovar.processor.Annotations;
import dev.samovar.processor.Compilation;
import dev.samovar.processor.Names;
import dev.samovar.processor.json.JsonRecord.Component;
import dev.samovar.processor.json.JsonRecord.Presence;
import dev.samovar.processor.json.JsonRecord.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements.Origin;

/** Reads a record annotated {@code @CompiledJson}. */
final class RecordReader {
  private final Compilation compilation;
  private final JsonTypes types;
  private final AttributeReader attributes;

  RecordReader(Compilation compilation, JsonTypes types) {
    this.compilation = compilation;
    this.types = types;
    this.attributes = new AttributeReader(compilation);
  }

  /** Empty after an error. */
  Optional<JsonRecord> read(TypeElement type) {
    var checks = new ArrayList<CheckMethod>();
    var components = new ArrayList<Component>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      read(type, component, checks).ifPresent(components::add);
    }
    if (components.size() != type.getRecordComponents().size()) {
      return Optional.empty();
    }
    Optional<Tag> tag = tag(type);
    if (!namesDiffer(type, components, tag)) {
      return Optional.empty();
    }
    return Optional.of(
        new JsonRecord(
            type,
            List.copyOf(components),
            List.copyOf(checks),
            tag,
            types.isClosed(type),
            hasOwnConstructor(type)));
  }

  private Optional<Component> read(
      TypeElement type, RecordComponentElement component, List<CheckMethod> checks) {
    Element field = field(type, component);
    List<AnnotationMirror> annotations = annotations(field, component);
    TypeMirror componentType = component.asType();
    Presence presence = presence(componentType, annotations);
    Optional<AttributeReader.Attribute> attribute = attributes.read(component, field, presence);
    if (attribute.isEmpty()) {
      return Optional.empty();
    }
    boolean trim = Annotations.has(field, JsonNames.TRIM);
    var codecs = new CodecReader(compilation, types, component, trim, checks);
    Optional<Primitive> primitive = Primitive.of(componentType);
    Optional<Codec> codec =
        primitive.isPresent() ? Optional.empty() : codecs.read(componentType, annotations);
    Optional<String> check =
        primitive.isPresent() ? codecs.checkMethod(componentType, annotations) : Optional.empty();
    if (primitive.isEmpty() && codec.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Component(
            component.getSimpleName().toString(),
            componentType,
            attribute.get().names(),
            presence,
            attribute.get().required(),
            primitive,
            codec,
            check));
  }

  private static Presence presence(TypeMirror type, List<AnnotationMirror> annotations) {
    if (Absence.isOptional(type)) {
      return Presence.OPTIONAL;
    }
    if (Absence.isPatch(type)) {
      return Presence.PATCH;
    }
    return Absence.isNullable(annotations) ? Presence.NULLABLE : Presence.MANDATORY;
  }

  /** Those of the field, and those of the type alone: the latter is where @Nullable stands. */
  private static List<AnnotationMirror> annotations(
      Element field, RecordComponentElement component) {
    var annotations = new ArrayList<AnnotationMirror>(field.getAnnotationMirrors());
    for (AnnotationMirror mirror : component.asType().getAnnotationMirrors()) {
      if (Absence.isNullable(List.of(mirror))) {
        annotations.add(mirror);
      }
    }
    return annotations;
  }

  private static Element field(TypeElement type, RecordComponentElement component) {
    for (Element field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (field.getSimpleName().equals(component.getSimpleName())) {
        return field;
      }
    }
    return component;
  }

  /** Of the sealed types above it, all of which must call the member by the same name. */
  private Optional<Tag> tag(TypeElement type) {
    var names = new HashSet<String>();
    collect(type, names);
    if (names.size() > 1) {
      compilation
          .diagnostics()
          .error(
              type,
              "'%s' is told apart by different members: %s. Give the sealed types one discriminator."
                  .formatted(
                      Names.nested(type), String.join(", ", names.stream().sorted().toList())));
    }
    return names.stream().findFirst().map(name -> new Tag(name, types.tagValue(type)));
  }

  private void collect(TypeElement type, Set<String> names) {
    for (TypeMirror supertype : compilation.types().directSupertypes(type.asType())) {
      var above = (TypeElement) ((DeclaredType) supertype).asElement();
      String discriminator = types.discriminator(above);
      if (!discriminator.isEmpty()) {
        names.add(discriminator);
      }
      collect(above, names);
    }
  }

  private boolean namesDiffer(TypeElement type, List<Component> components, Optional<Tag> tag) {
    var names = new HashSet<String>();
    tag.ifPresent(each -> names.add(each.name()));
    for (Component component : components) {
      for (String name : component.names()) {
        if (!names.add(name)) {
          compilation
              .diagnostics()
              .error(
                  type.getRecordComponents().get(components.indexOf(component)),
                  "'%s' has two members named '%s' in JSON. Rename one with @JsonAttribute(name = …)."
                      .formatted(Names.nested(type), name));
          return false;
        }
      }
    }
    return true;
  }

  private boolean hasOwnConstructor(TypeElement type) {
    for (ExecutableElement each : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      boolean canonical = each.getParameters().size() == type.getRecordComponents().size();
      if (canonical && compilation.elements().getOrigin(each) == Origin.EXPLICIT) {
        return true;
      }
    }
    return false;
  }
}

package dev.samovar.processor.rows;

import dev.samovar.processor.Annotations;
import dev.samovar.processor.Compilation;
import dev.samovar.processor.Names;
import dev.samovar.processor.Optionals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads a record annotated {@code @FromRow}. */
final class RowRecordReader {
  static final String FROM_ROW = "dev.samovar.sql.FromRow";
  private static final String COLUMN = "dev.samovar.sql.Column";

  private final Compilation compilation;

  RowRecordReader(Compilation compilation) {
    this.compilation = compilation;
  }

  /** Empty after an error. */
  Optional<RowRecord> read(TypeElement type) {
    Optional<String> fault = fault(type);
    if (fault.isPresent()) {
      compilation.diagnostics().error(type, fault.get());
      return Optional.empty();
    }
    var components = new ArrayList<RowRecord.Component>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      read(type, component).ifPresent(components::add);
    }
    return components.size() == type.getRecordComponents().size()
        ? Optional.of(new RowRecord(type, List.copyOf(components)))
        : Optional.empty();
  }

  private static Optional<String> fault(TypeElement type) {
    String name = Names.nested(type);
    if (type.getKind() != ElementKind.RECORD) {
      return Optional.of(
          "@FromRow is for a record, whose components are the columns. Make '%s' a record."
              .formatted(name));
    }
    if (!type.getTypeParameters().isEmpty()) {
      return Optional.of(
          "A row has no type arguments to give. Remove the type parameters of '%s'."
              .formatted(name));
    }
    if (Names.isPrivate(type)) {
      return Optional.of(
          "The mapper of '%s' is generated beside it. Remove 'private' from the record and from what it stands in."
              .formatted(name));
    }
    return Optional.empty();
  }

  private Optional<RowRecord.Component> read(TypeElement type, RecordComponentElement component) {
    TypeMirror cell = Optionals.value(component.asType());
    Optional<ColumnType> columnType = ColumnType.of(cell);
    if (columnType.isEmpty()) {
      compilation
          .diagnostics()
          .error(
              component,
              "%s.%s is %s, which no column can be read as. Use %s."
                  .formatted(
                      Names.nested(type), component.getSimpleName(), cell, ColumnType.OFFER));
      return Optional.empty();
    }
    boolean optional = Optionals.isOptional(component.asType());
    return column(component)
        .map(column -> new RowRecord.Component(column, columnType.get(), optional));
  }

  private Optional<String> column(RecordComponentElement component) {
    Optional<AnnotationMirror> annotation = Annotations.find(component, COLUMN);
    if (annotation.isEmpty()) {
      return Optional.of(Names.snakeCase(component.getSimpleName().toString()));
    }
    AnnotationValue value = Annotations.member(annotation.get(), "value").orElseThrow();
    String column = value.getValue().toString();
    if (!column.isBlank()) {
      return Optional.of(column);
    }
    compilation
        .diagnostics()
        .error(component, annotation.get(), value, "A column's name cannot be blank.");
    return Optional.empty();
  }
}

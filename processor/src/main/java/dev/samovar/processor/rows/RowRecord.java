package dev.samovar.processor.rows;

import java.util.List;
import javax.lang.model.element.TypeElement;

/** A record annotated {@code @FromRow}; its columns are in the order of its components. */
record RowRecord(TypeElement type, List<Component> components) {

  /**
   * @param column the exact name
   * @param optional whether the column may be NULL
   */
  record Component(String column, ColumnType type, boolean optional) {}
}

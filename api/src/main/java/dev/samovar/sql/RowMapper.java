package dev.samovar.sql;

/** A row as a {@code T}; generated for records annotated {@link FromRow}. */
@FunctionalInterface
public interface RowMapper<T> {

  /**
   * @throws RowException if a column is missing or its value is not of the component's type; it
   *     names the column and both types
   */
  T map(Row row);
}

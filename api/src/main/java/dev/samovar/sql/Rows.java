package dev.samovar.sql;

import dev.samovar.spi.RowMappers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** The row mappers there are: the generated ones, and those for a single column. */
public final class Rows {

  private Rows() {}

  /**
   * How to read a row as a {@code T}: a record annotated {@link FromRow}, {@link Row} itself, or,
   * of a result with one column, a {@code String}, {@code Long}, {@code Integer}, {@code Double},
   * {@code Boolean}, {@code byte[]}, {@code Instant}, {@code UUID}, {@code BigDecimal} or {@code
   * BigInteger}.
   *
   * @throws RowException if there is none for that type
   */
  @SuppressWarnings("unchecked")
  public static <T> RowMapper<T> mapper(Class<T> type) {
    RowMapper<?> generated = Generated.MAPPERS.get(type);
    RowMapper<?> mapper = generated == null ? SingleColumn.of(type) : generated;
    if (mapper == null) {
      throw new RowException(
          "No row mapper for "
              + type.getName()
              + ". Annotate the record with @FromRow, or pass a RowMapper.");
    }
    return (RowMapper<T>) mapper;
  }

  /**
   * Each row as the mapper reads it, in a list that cannot be modified.
   *
   * @throws RowException if a row does not fit
   */
  public static <T> List<T> mapped(List<Row> rows, RowMapper<T> mapper) {
    List<T> mapped = new ArrayList<>(rows.size());
    for (Row row : rows) {
      mapped.add(mapper.map(row));
    }
    return Collections.unmodifiableList(mapped);
  }

  private static final class Generated {
    static final Map<Class<?>, RowMapper<?>> MAPPERS = new HashMap<>();

    static {
      RowMappers.Registry registry =
          new RowMappers.Registry() {
            @Override
            public <T> void add(Class<T> type, RowMapper<T> mapper) {
              MAPPERS.put(type, mapper);
            }
          };
      for (RowMappers mappers : ServiceLoader.load(RowMappers.class)) {
        mappers.register(registry);
      }
    }
  }
}

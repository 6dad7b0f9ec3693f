package dev.samovar.spi;

import dev.samovar.sql.RowMapper;

/** The generated row mappers of one compilation; found by {@link java.util.ServiceLoader}. */
public interface RowMappers {

  void register(Registry registry);

  /** Where they go. */
  interface Registry {
    <T> void add(Class<T> type, RowMapper<T> mapper);
  }
}

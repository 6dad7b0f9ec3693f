package com.acme.other;

import dev.samovar.spi.RowMappers;
import dev.samovar.sql.Row;
import dev.samovar.sql.RowMapper;

/** Reads a {@link Optional} from a row. */
public final class OptionalRowMapper implements RowMapper<Optional>, RowMappers {

  @Override
  public Optional map(Row row) {
    return new Optional(
        row.optional("title", Row::string), row.enumValue("row", Optional.Row.values()));
  }

  @Override
  public void register(Registry registry) {
    registry.add(Optional.class, this);
  }
}

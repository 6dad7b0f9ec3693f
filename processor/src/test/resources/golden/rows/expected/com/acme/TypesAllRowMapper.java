package com.acme;

import dev.samovar.spi.RowMappers;
import dev.samovar.sql.Row;
import dev.samovar.sql.RowMapper;

/** Reads a {@link Types.All} from a row. */
public final class TypesAllRowMapper implements RowMapper<Types.All>, RowMappers {

  @Override
  public Types.All map(Row row) {
    return new Types.All(
        row.booleanValue("done"),
        row.shortValue("rank"),
        row.intValue("page_count"),
        row.longValue("size"),
        row.floatValue("ratio"),
        row.doubleValue("weight"),
        row.intValue("boxed"),
        row.string("title"),
        row.bytes("thumbnail"),
        row.enumValue("state", Types.State.values()),
        row.instant("created_at"),
        row.localDate("due_on"),
        row.uuid("id"),
        row.decimal("price"),
        row.bigInteger("hash"),
        row.string("URLToPhoto"),
        row.optional("note", Row::string),
        row.optional("parent_id", Row::longValue),
        row.optional("former_state", (r, name) -> r.enumValue(name, Types.State.values())),
        row.optional("preview", Row::bytes));
  }

  @Override
  public void register(Registry registry) {
    registry.add(Types.All.class, this);
  }
}

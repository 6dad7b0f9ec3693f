package dev.samovar.postgres;

import dev.samovar.spi.PostgresQuery;
import dev.samovar.sql.Row;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A query whose rows are fetched some at a time. */
record Cursor(StatementRunner runner, PostgresQuery query, Optional<Duration> timeout) {

  private static final String NAME = "samovar_cursor";

  void forEach(int fetchRows, Consumer<Row> action) {
    String declare = "DECLARE " + NAME + " NO SCROLL CURSOR FOR " + query.sql();
    runner.run(new PostgresQuery(declare, query.values(), query.types(), false), timeout);
    PostgresQuery fetch =
        new PostgresQuery("FETCH " + fetchRows + " FROM " + NAME, new String[0], new int[0], false);
    List<Row> rows;
    do {
      rows = PostgresCells.rows(runner.run(fetch, timeout));
      rows.forEach(action);
    } while (rows.size() == fetchRows);
    runner.run(PostgresQuery.script("CLOSE " + NAME), Optional.empty());
  }
}

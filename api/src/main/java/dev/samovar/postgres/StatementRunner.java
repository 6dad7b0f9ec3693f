package dev.samovar.postgres;

import dev.samovar.spi.PostgresQuery;
import dev.samovar.spi.PostgresRows;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a statement runs: by itself, or within a transaction. */
interface StatementRunner {

  PostgresRows run(PostgresQuery query, Optional<Duration> timeout);

  /** Do what needs a transaction: in the one there is, or in one of its own. */
  void inTransaction(Consumer<StatementRunner> work);
}

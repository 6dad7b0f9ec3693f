package dev.samovar.testing.contract;

import dev.samovar.postgres.PostgresDatabase;
import java.util.ArrayList;
import java.util.List;

/** What a PostgreSQL database promises; it may hold tables of other facts, and of earlier runs. */
public final class PostgresContract {

  private PostgresContract() {}

  public static List<Fact<PostgresDatabase>> facts() {
    List<Fact<PostgresDatabase>> facts = new ArrayList<>();
    facts.addAll(PostgresStatementFacts.facts());
    facts.addAll(PostgresValueFacts.facts());
    facts.addAll(PostgresArrayFacts.facts());
    facts.addAll(PostgresErrorFacts.facts());
    facts.addAll(PostgresTransactionFacts.facts());
    return facts;
  }

  /** A new table of people; the name keeps facts apart. */
  static void people(PostgresDatabase db, String table) {
    made(
        db,
        table,
        "id int PRIMARY KEY, name text, age int",
        "(1, 'Freddie Pearce', 26), (2, 'Wynne Ogley', 67), (3, 'Dorian Fischer', 19)");
  }

  static void made(PostgresDatabase db, String table, String columns, String rows) {
    made(db, table, columns);
    db.exec("INSERT INTO " + table + " VALUES " + rows);
  }

  static void made(PostgresDatabase db, String table, String columns) {
    db.exec(
        "DROP TABLE IF EXISTS " + table + " CASCADE; CREATE TABLE " + table + " (" + columns + ")");
  }
}

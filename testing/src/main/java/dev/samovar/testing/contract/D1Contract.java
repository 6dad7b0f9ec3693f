package dev.samovar.testing.contract;

import dev.samovar.d1.D1Database;
import java.util.ArrayList;
import java.util.List;

/** What a D1 database promises; it may hold tables of other facts, and those of earlier runs. */
public final class D1Contract {

  private D1Contract() {}

  public static List<Fact<D1Database>> facts() {
    List<Fact<D1Database>> facts = new ArrayList<>();
    facts.addAll(D1StatementFacts.facts());
    facts.addAll(D1ValueFacts.facts());
    facts.addAll(D1ErrorFacts.facts());
    facts.addAll(D1ConstraintFacts.facts());
    return facts;
  }

  /** A new table of people; the name keeps facts apart. */
  static void people(D1Database db, String table) {
    db.exec(
        "DROP TABLE IF EXISTS "
            + table
            + "\nCREATE TABLE "
            + table
            + " (id INTEGER PRIMARY KEY, name TEXT, age INTEGER)"
            + "\nINSERT INTO "
            + table
            + " VALUES (1, 'Freddie Pearce', 26), (2, 'Wynne Ogley', 67), (3, 'Dorian Fischer', 19),"
            + " (4, 'John Smith', 92), (5, 'Magaret Willamson', 54), (6, 'Ryan Upton', 21)");
  }
}

package dev.samovar.techempower;

import dev.samovar.d1.D1Database;
import dev.samovar.d1.D1PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The table of ten thousand numbers. */
final class Worlds {
  private static final int ROWS = 10_000;

  private final D1Database db;

  Worlds(D1Database db) {
    this.db = db;
  }

  World random() {
    return db.prepare("SELECT id, random_number FROM world WHERE id = ?1")
        .bind(number())
        .first(World.class)
        .orElseThrow();
  }

  /** Each by a query of its own, as the rules ask. */
  List<World> random(int count) {
    List<World> found = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      found.add(random());
    }
    return found;
  }

  /** Read by a query each, written in one batch. */
  List<World> change(int count) {
    List<World> changed = new ArrayList<>(count);
    List<D1PreparedStatement> updates = new ArrayList<>(count);
    for (World world : random(count)) {
      World other = new World(world.id(), number());
      changed.add(other);
      updates.add(
          db.prepare("UPDATE world SET random_number = ?1 WHERE id = ?2")
              .bind(other.randomNumber(), other.id()));
    }
    db.batch(updates);
    return changed;
  }

  private static int number() {
    return 1 + ThreadLocalRandom.current().nextInt(ROWS);
  }
}

package dev.samovar.horatio;

import dev.samovar.d1.D1Database;
import dev.samovar.d1.D1PreparedStatement;
import java.time.Instant;

/** The table of guests: those who have written something. */
final class Guests {
  private final D1Database db;

  Guests(D1Database db) {
    this.db = db;
  }

  /** A statement to run before what refers to the guest, in the same batch. */
  D1PreparedStatement remember(Guest guest, Instant now) {
    return db.prepare(
            """
            INSERT INTO guest (id, name, created_at, updated_at) VALUES (?1, ?2, ?3, ?3)
            ON CONFLICT (id) DO NOTHING
            """)
        .bind(guest.id(), guest.name(), now);
  }
}

package dev.samovar.horatio;

import dev.samovar.d1.D1Database;
import java.time.Instant;
import java.util.List;

/** The table of comments. */
final class Comments {
  private static final int MOST = 200;

  private final D1Database db;

  Comments(D1Database db) {
    this.db = db;
  }

  /** The oldest first, {@value #MOST} at most. */
  List<Comment> of(Post post) {
    return db.prepare(
            """
            SELECT comment.id, comment.text, guest.name AS author, comment.created_at
            FROM item_comment AS comment JOIN guest ON guest.id = comment.guest_id
            WHERE comment.item_id = ?1 AND comment.deleted_at IS NULL
            ORDER BY comment.created_at, comment.number LIMIT ?2
            """)
        .bind(post.id(), MOST)
        .list(Comment.class);
  }

  Comment add(Post post, Guest guest, String text) {
    Instant now = Clock.now();
    Comment comment = new Comment(Ids.random(), text, guest.name(), now);
    db.batch(
        new Guests(db).remember(guest, now),
        db.prepare(
                """
                INSERT INTO item_comment (id, item_id, guest_id, text, created_at, updated_at)
                VALUES (?1, ?2, ?3, ?4, ?5, ?5)
                """)
            .bind(comment.id(), post.id(), guest.id(), text, now));
    return comment;
  }
}

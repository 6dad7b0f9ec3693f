package dev.samovar.horatio;

import dev.samovar.d1.D1Database;
import dev.samovar.http.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table of posts, as one guest sees it. */
final class Posts {
  private static final String SELECT =
      """
      SELECT item.id, item.text, guest.name AS author, item.created_at,
        '/api/photos/' || item.photo_key AS photo,
        (SELECT count(*) FROM item_comment WHERE item_id = item.id AND item_comment.deleted_at IS NULL) AS comments,
        item.guest_id = ?1 AS mine
      FROM microblog_item AS item JOIN guest ON guest.id = item.guest_id
      WHERE item.deleted_at IS NULL
      """;

  private final D1Database db;
  private final Guest guest;

  Posts(D1Database db, Guest guest) {
    this.db = db;
    this.guest = guest;
  }

  Feed page(Cursor behind, int limit) {
    // One more than asked for: it says whether there is a next page.
    List<Post> found =
        db.prepare(
                SELECT
                    + """
                    AND (item.created_at, item.number)
                      < (?2, (SELECT number FROM microblog_item WHERE id = ?3))
                    ORDER BY item.created_at DESC, item.number DESC LIMIT ?4
                    """)
            .bind(guest.id(), behind.createdAt(), behind.id(), limit + 1)
            .list(Post.class);
    if (found.size() <= limit) {
      return new Feed(found, Optional.empty());
    }
    return new Feed(
        found.subList(0, limit), Optional.of(Cursor.behind(found.get(limit - 1)).text()));
  }

  /**
   * @throws NotFound if there is none
   */
  Post get(String id) {
    return db.prepare(SELECT + "AND item.id = ?2")
        .bind(guest.id(), id)
        .first(Post.class)
        .orElseThrow(() -> new NotFound("There is no such post"));
  }

  Post add(String text) {
    Instant now = Clock.now();
    Post post = new Post(Ids.random(), text, guest.name(), now, Optional.empty(), 0, true);
    db.batch(
        new Guests(db).remember(guest, now),
        db.prepare(
                """
                INSERT INTO microblog_item (id, guest_id, text, created_at, updated_at)
                VALUES (?1, ?2, ?3, ?4, ?4)
                """)
            .bind(post.id(), guest.id(), text, now));
    return post;
  }

  /** The key of the post's photo in the bucket. */
  Optional<String> photoKey(String id) {
    return db.prepare("SELECT photo_key FROM microblog_item WHERE id = ?1")
        .bind(id)
        .first("photo_key", String.class);
  }

  /** Give a post another photo; false if its photo is not the former one any more. */
  boolean replacePhoto(String id, Optional<String> former, String key) {
    return db.prepare(
                """
                UPDATE microblog_item SET photo_key = ?1, updated_at = ?2
                WHERE id = ?3 AND photo_key IS ?4
                """)
            .bind(key, Clock.now(), id, former)
            .run()
            .meta()
            .changes()
        == 1;
  }
}

package dev.samovar.horatio;

import dev.samovar.http.HttpException;
import java.time.Instant;

/**
 * A place in the feed: behind one post. Its text is for a client to hand back, not to read.
 *
 * <p>The id makes it exact where posts have the same time; and as it names no page number, posts
 * that come meanwhile move nothing.
 */
record Cursor(Instant createdAt, String id) {
  private static final long LAST_MILLISECOND_OF_9999 = 253_402_300_799_999L;
  private static final int RADIX = 36;

  /** Before all posts. */
  static final Cursor START = new Cursor(Instant.ofEpochMilli(LAST_MILLISECOND_OF_9999), "");

  static Cursor behind(Post post) {
    return new Cursor(post.createdAt(), post.id());
  }

  /**
   * @throws HttpException 400 if it is none that we gave
   */
  static Cursor parse(String text) {
    int dash = text.indexOf('-');
    if (dash < 1 || !Ids.isId(text.substring(dash + 1))) {
      throw unknown();
    }
    return new Cursor(time(text.substring(0, dash)), text.substring(dash + 1));
  }

  String text() {
    return Long.toString(createdAt.toEpochMilli(), RADIX) + "-" + id;
  }

  private static Instant time(String text) {
    try {
      long milliseconds = Long.parseLong(text, RADIX);
      if (milliseconds >= 0 && milliseconds <= LAST_MILLISECOND_OF_9999) {
        return Instant.ofEpochMilli(milliseconds);
      }
    } catch (NumberFormatException e) {
      throw unknown();
    }
    throw unknown();
  }

  private static HttpException unknown() {
    return new HttpException(
        400, "bad_cursor", "'cursor' must be the 'next' of an earlier page, or be left out");
  }
}

package dev.samovar.horatio;

import dev.samovar.http.HttpException;
import dev.samovar.http.Param;
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
   * @throws HttpException 422 if the text is no cursor of an earlier page
   */
  static Cursor of(Param param) {
    return param.as("the 'next' of an earlier page", Cursor::parse);
  }

  static Cursor parse(String text) {
    int dash = text.indexOf('-');
    if (dash < 1 || !Ids.isId(text.substring(dash + 1))) {
      throw new IllegalArgumentException("no cursor");
    }
    return new Cursor(time(text.substring(0, dash)), text.substring(dash + 1));
  }

  String text() {
    return Long.toString(createdAt.toEpochMilli(), RADIX) + "-" + id;
  }

  private static Instant time(String text) {
    long milliseconds = Long.parseLong(text, RADIX);
    if (milliseconds < 0 || milliseconds > LAST_MILLISECOND_OF_9999) {
      throw new IllegalArgumentException("no cursor");
    }
    return Instant.ofEpochMilli(milliseconds);
  }
}

package dev.samovar.horatio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samovar.http.NotFound;
import dev.samovar.jvm.Migrations;
import dev.samovar.jvm.d1.SqliteDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostsTest {
  private final Guest guest = Guest.create();
  private SqliteDatabase sqlite;
  private Posts posts;

  @BeforeEach
  void open() {
    sqlite = SqliteDatabase.inMemory();
    Migrations.apply(sqlite.database(), Path.of("migrations"));
    posts = new Posts(sqlite.database(), guest);
  }

  @AfterEach
  void close() {
    sqlite.close();
  }

  @Test
  void addedPost_isReadAsItWasAnswered() {
    Post post = posts.add("To be");

    assertEquals(post, posts.get(post.id()));
  }

  @Test
  void postOfAnother_isNotMine() {
    Post post = posts.add("To be");

    Post seen = new Posts(sqlite.database(), Guest.create()).get(post.id());

    assertEquals(false, seen.mine());
  }

  @Test
  void unknownId_isNotFound() {
    assertThrows(NotFound.class, () -> posts.get(Ids.random()));
  }

  @Test
  void deletedPost_isNotFound() {
    Post post = posts.add("To be");

    sqlite.database().prepare("UPDATE microblog_item SET deleted_at = created_at").run();

    assertThrows(NotFound.class, () -> posts.get(post.id()));
    assertEquals(new Feed(List.of(), Optional.empty()), posts.page(Cursor.START, 10));
  }

  @Test
  void commentsOfPost_areCounted() {
    Post post = posts.add("To be");

    new Comments(sqlite.database()).add(post, guest, "Or not to be");

    assertEquals(1, posts.get(post.id()).comments());
  }

  @Test
  void fullLastPage_hasNoNext() {
    posts.add("one");
    posts.add("two");

    assertEquals(Optional.empty(), posts.page(Cursor.START, 2).next());
  }

  @Test
  void pagesOfPostsOfOneMoment_areNewestFirstAndHaveEachPostOnce() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      ids.add(0, posts.add("post " + i).id());
    }
    sqlite
        .database()
        .prepare("UPDATE microblog_item SET created_at = '2026-11-21T08:00:00.000Z'")
        .run();

    List<String> seen = allIds(3);

    assertEquals(ids, seen);
  }

  @Test
  void postsThatComeMeanwhile_moveNothing() {
    posts.add("one");
    posts.add("two");
    posts.add("three");
    sqlite
        .database()
        .prepare("UPDATE microblog_item SET created_at = '2026-11-21T08:00:0' || number || '.000Z'")
        .run();
    Feed first = posts.page(Cursor.START, 1);

    posts.add("four");
    Feed second = posts.page(Cursor.parse(first.next().orElseThrow()), 10);

    assertEquals(2, second.posts().size());
  }

  private List<String> allIds(int limit) {
    List<String> ids = new ArrayList<>();
    Optional<Cursor> behind = Optional.of(Cursor.START);
    while (behind.isPresent()) {
      Feed page = posts.page(behind.get(), limit);
      page.posts().forEach(post -> ids.add(post.id()));
      behind = page.next().map(Cursor::parse);
    }
    return ids;
  }
}

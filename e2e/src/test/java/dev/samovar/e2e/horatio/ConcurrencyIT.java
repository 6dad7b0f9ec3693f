package dev.samovar.e2e.horatio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.e2e.Guest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many requests that wait for KV, D1 and R2 at the same time. */
class ConcurrencyIT extends HoratioTest {

  private static final int GUESTS = 200;

  @Test
  void twoHundredGuestsAtOnce_eachSeeTheirOwn() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(GUESTS);
    try {
      List<Future<String>> visits = new ArrayList<>();
      for (int i = 0; i < GUESTS; i++) {
        String text = "mine is number " + i;
        visits.add(pool.submit(() -> visit(text)));
      }
      for (int i = 0; i < GUESTS; i++) {
        assertEquals("mine is number " + i, visits.get(i).get());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** The text of the post that this guest reads back, if its author is this guest. */
  private String visit(String text) {
    Guest guest = guest();
    Object name = json(guest.get("/api/me")).get("name");
    String location = location(guest.postJson("/api/posts", "{\"text\":\"" + text + "\"}"));
    Map<?, ?> post = (Map<?, ?>) json(guest.get(location)).get("post");
    assertEquals(name, post.get("author"));
    assertEquals(true, post.get("mine"));
    return (String) post.get("text");
  }
}

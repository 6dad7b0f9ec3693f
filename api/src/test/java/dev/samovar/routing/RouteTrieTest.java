package dev.samovar.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.samovar.http.Response;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class RouteTrieTest {
  private static final int ROUNDS = 20_000;

  @Test
  void matchWithoutNames_allocatesNothing() {
    RouteTrie<String> trie = trie(100);
    String path = "/group7/route77";
    find(trie, path);

    long before = allocated();
    find(trie, path);
    long after = allocated();

    // Less than a byte a match: what is left is the measuring itself.
    assertTrue(after - before < ROUNDS, (after - before) + " bytes for " + ROUNDS + " matches");
  }

  @Test
  void manyRoutes_areFoundAsFastAsFew() {
    RouteTrie<String> few = trie(10);
    RouteTrie<String> many = trie(50_000);
    String path = "/group7/route7";
    find(few, path);
    find(many, path);

    long fewTime = fastest(few, path);
    long manyTime = fastest(many, path);

    assertTrue(manyTime < 10 * fewTime + 1_000_000, fewTime + " ns and " + manyTime + " ns");
  }

  private static long fastest(RouteTrie<String> trie, String path) {
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      long start = System.nanoTime();
      find(trie, path);
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    return fastest;
  }

  private static void find(RouteTrie<String> trie, String path) {
    int found = 0;
    for (int i = 0; i < ROUNDS; i++) {
      found += trie.findLiteral("GET", path) == null ? 0 : 1;
    }
    assertEquals(ROUNDS, found);
  }

  private static RouteTrie<String> trie(int routes) {
    RouteTrie<String> trie = new RouteTrie<>();
    Router<String> group = new Router<>();
    for (int i = 0; i < routes; i++) {
      PathPattern pattern = PathPattern.parse("/group" + i % 10 + "/route" + i);
      trie.add(new Route<>("GET", pattern, c -> Response.ok(), group), c -> Response.ok());
    }
    return trie;
  }

  private static long allocated() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getCurrentThreadAllocatedBytes();
  }
}

package dev.samovar.jvm.cache;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.samovar.http.Response;
import org.junit.jupiter.api.Test;

class MemoryCacheTest {

  private final MemoryCache cache = new MemoryCache();

  @Test
  void manyUrls_doNotFillTheMemory() {
    for (int i = 0; i <= MemoryCache.MOST; i++) {
      put("https://a.example/" + i);
    }

    assertNull(cache.match("https://a.example/0"));
    assertNotNull(cache.match("https://a.example/" + MemoryCache.MOST));
  }

  @Test
  void whatIsUsed_stays() {
    for (int i = 0; i < MemoryCache.MOST; i++) {
      put("https://a.example/" + i);
    }
    cache.match("https://a.example/0");

    put("https://a.example/new");

    assertNotNull(cache.match("https://a.example/0"));
    assertNull(cache.match("https://a.example/1"));
  }

  private void put(String url) {
    cache.put(url, Response.text("a").withHeader("Cache-Control", "max-age=60"));
  }
}

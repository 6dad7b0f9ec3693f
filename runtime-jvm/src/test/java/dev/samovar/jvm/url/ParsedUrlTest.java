package dev.samovar.jvm.url;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.jvm.cache.MemoryCache;
import dev.samovar.spi.RequestSource;
import org.junit.jupiter.api.Test;

/** What a handler made up reaches an object or a cache with the URL of the URL Standard. */
class ParsedUrlTest {

  @Test
  void aRequest_hasTheParsedUrlAndItsOwnRest() {
    Request given = new Request(new Made("POST", "http://X/a/../é b#f"));

    Request parsed = ParsedUrl.of(given);

    assertEquals("http://x/%C3%A9%20b", parsed.source().url());
    assertEquals("POST", parsed.method());
    assertEquals("body", parsed.text());
  }

  @Test
  void aParsedUrl_isTheSameRequest() {
    Request given = new Request(new Made("GET", "http://x/a"));

    assertSame(given, ParsedUrl.of(given));
  }

  @Test
  void aCache_knowsAUrlByItsOneText() {
    MemoryCache cache = new MemoryCache();
    cache.put("http://X/é#f", Response.text("a").withHeader("Cache-Control", "max-age=60"));

    assertEquals("a", cache.match("http://x/%C3%A9").body().text());
  }

  private record Made(String method, String url) implements RequestSource {
    @Override
    public Headers headers() {
      return Headers.empty();
    }

    @Override
    public Body body() {
      return Body.of("body");
    }
  }
}

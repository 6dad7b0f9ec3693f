package dev.samovar.jvm.cache;

import dev.samovar.http.Response;
import dev.samovar.jvm.url.ParsedUrl;
import dev.samovar.spi.CacheDriver;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Responses in memory, for as long as they say. URLs come from clients, so the responses that were
 * used least recently go first when there are more than {@value #MOST}.
 */
public final class MemoryCache implements CacheDriver {
  static final int MOST = 1000;

  private final Map<String, Entry> entries = Collections.synchronizedMap(new Recent());

  @Override
  public @Nullable Response match(String url) {
    Entry entry = entries.get(ParsedUrl.text(url));
    return entry == null || entry.endMillis < System.currentTimeMillis() ? null : entry.response;
  }

  @Override
  public void put(String url, Response response) {
    long seconds = lifetime(response.headers().joined("Cache-Control").orElse(""));
    if (seconds > 0) {
      long end = System.currentTimeMillis() + 1000 * seconds;
      entries.put(ParsedUrl.text(url), new Entry(response, end));
    }
  }

  @Override
  public boolean delete(String url) {
    boolean was = match(url) != null;
    entries.remove(ParsedUrl.text(url));
    return was;
  }

  private static long lifetime(String cacheControl) {
    long seconds = 0;
    for (String each : cacheControl.toLowerCase(Locale.ROOT).split(",")) {
      String directive = each.trim();
      if (directive.equals("no-store") || directive.equals("private")) {
        return 0;
      }
      if (directive.startsWith("s-maxage=")) {
        return number(directive);
      }
      if (directive.startsWith("max-age=")) {
        seconds = number(directive);
      }
    }
    return seconds;
  }

  private static long number(String directive) {
    try {
      return Long.parseLong(directive.substring(directive.indexOf('=') + 1));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static final class Recent extends LinkedHashMap<String, Entry> {
    private static final long serialVersionUID = 1;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
      return size() > MOST;
    }
  }

  private record Entry(Response response, long endMillis) {}
}

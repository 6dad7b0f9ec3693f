package dev.samovar.jvm.cache;

import dev.samovar.http.Response;
import dev.samovar.http.Status;
import dev.samovar.http.url.InvalidUrlException;
import dev.samovar.http.url.WebUrl;
import dev.samovar.jvm.url.ParsedUrl;
import dev.samovar.jvm.url.Urls;
import dev.samovar.spi.CacheDriver;
import dev.samovar.spi.Numbers;
import dev.samovar.worker.PlatformException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Responses in memory, for as long as they say. URLs come from clients, so the responses that were
 * used least recently go first when there are more than {@value #MOST}.
 */
public final class MemoryCache implements CacheDriver {
  static final int MOST = 1000;

  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** RFC 9111 §1.2.2: a larger number of seconds counts as this one. */
  private static final long MOST_SECONDS = 1L << 31;

  private final Map<String, Entry> entries = Collections.synchronizedMap(new Recent());

  @Override
  public boolean isKey(String url) {
    try {
      WebUrl parsed = Urls.parse(url);
      return SCHEMES.contains(parsed.scheme()) && parsed.credentials().isEmpty();
    } catch (InvalidUrlException e) {
      return false;
    }
  }

  @Override
  public @Nullable Response match(String url) {
    Entry entry = entries.get(ParsedUrl.text(url));
    return entry == null || entry.endMillis < System.currentTimeMillis() ? null : entry.response;
  }

  @Override
  public void put(String url, Response response) {
    refuse(response);
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

  /** In workerd's words. */
  private static void refuse(Response response) {
    if (response.status() == Status.PARTIAL_CONTENT) {
      throw refusal("Cannot cache response to a range request (206 Partial Content).");
    }
    if (response.headers().joined("Vary").orElse("").contains("*")) {
      throw refusal("Cannot cache response with 'Vary: *' header.");
    }
  }

  private static PlatformException refusal(String message) {
    return new PlatformException("TypeError", message, null, null);
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
    String seconds = directive.substring(directive.indexOf('=') + 1);
    if (!Numbers.isInteger(seconds) || seconds.startsWith("-")) {
      return 0;
    }
    return seconds.length() > 10 ? MOST_SECONDS : Math.min(Long.parseLong(seconds), MOST_SECONDS);
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

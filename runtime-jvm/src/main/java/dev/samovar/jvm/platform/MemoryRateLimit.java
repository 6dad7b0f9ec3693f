package dev.samovar.jvm.platform;

import dev.samovar.spi.RateLimitDriver;
import java.util.HashMap;
import java.util.Map;

/** So many calls of a key in a period; periods begin on the clock, as in wrangler. */
public final class MemoryRateLimit implements RateLimitDriver {
  private final int limit;
  private final int periodSeconds;
  private final Map<String, Integer> counts = new HashMap<>();
  private long period;

  public MemoryRateLimit(int limit, int periodSeconds) {
    this.limit = limit;
    this.periodSeconds = periodSeconds;
  }

  @Override
  public synchronized boolean limit(String key) {
    long now = System.currentTimeMillis() / 1000 / periodSeconds;
    if (now != period) {
      period = now;
      counts.clear();
    }
    return counts.merge(key, 1, Integer::sum) <= limit;
  }
}

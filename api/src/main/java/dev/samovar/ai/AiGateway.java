package dev.samovar.ai;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An AI Gateway before the model: it caches, logs and tries again.
 *
 * @see <a href="https://developers.cloudflare.com/ai-gateway/usage/providers/workersai/">AI
 *     Gateway: Workers AI</a>
 */
public final class AiGateway {
  private final Map<String, Object> options;

  private AiGateway(Map<String, Object> options) {
    this.options = options;
  }

  /**
   * @param id its name on the dashboard
   */
  public static AiGateway of(String id) {
    return new AiGateway(Map.of("id", id));
  }

  /** Answer from the cache for that long, by the request itself. */
  public AiGateway withCacheTtl(Duration ttl) {
    return with("cacheTtl", ttl.getSeconds());
  }

  /** Answer from the cache by this key, whatever the request. */
  public AiGateway withCacheKey(String key) {
    return with("cacheKey", key);
  }

  public AiGateway withoutCache() {
    return with("skipCache", true);
  }

  /**
   * @param metadata texts, numbers and booleans for the log
   */
  public AiGateway withMetadata(Map<String, Object> metadata) {
    return with("metadata", Map.copyOf(metadata));
  }

  public AiGateway withLog(boolean collect) {
    return with("collectLog", collect);
  }

  public AiGateway withEventId(String id) {
    return with("eventId", id);
  }

  public AiGateway withTimeout(Duration timeout) {
    return with("requestTimeoutMs", timeout.toMillis());
  }

  /**
   * @param maxAttempts 1 to 5
   */
  public AiGateway withRetries(int maxAttempts, Duration delay, Backoff backoff) {
    if (maxAttempts < 1 || maxAttempts > 5) {
      throw new AiException("A gateway tries 1 to 5 times, was to try " + maxAttempts);
    }
    Map<String, Object> retries = new LinkedHashMap<>();
    retries.put("maxAttempts", maxAttempts);
    retries.put("retryDelayMs", delay.toMillis());
    retries.put("backoff", backoff.word);
    return with("retries", retries);
  }

  Map<String, Object> toMap() {
    return options;
  }

  private AiGateway with(String name, Object value) {
    Map<String, Object> copy = new LinkedHashMap<>(options);
    copy.put(name, value);
    return new AiGateway(copy);
  }

  /** How the delay grows. */
  public enum Backoff {
    CONSTANT("constant"),
    LINEAR("linear"),
    EXPONENTIAL("exponential");

    private final String word;

    Backoff(String word) {
      this.word = word;
    }
  }
}

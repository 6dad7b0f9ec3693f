package dev.samovar.spi;

import dev.samovar.http.Response;
import org.jspecify.annotations.Nullable;

/** How a runtime caches responses. */
public interface CacheDriver {

  /** Whether a text is an absolute http or https URL without a user. */
  boolean isKey(String url);

  /** Null if there is none. */
  @Nullable Response match(String url);

  /**
   * @param response with a body in memory
   */
  void put(String url, Response response);

  boolean delete(String url);
}

package dev.samovar.spi;

import dev.samovar.urlpattern.UrlMatch;
import org.jspecify.annotations.Nullable;

/** A platform's pattern. */
public interface UrlPatternDriver {

  boolean test(String url);

  /** Null if the URL does not fit. */
  @Nullable UrlMatch exec(String url);
}

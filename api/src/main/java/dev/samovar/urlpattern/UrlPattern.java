package dev.samovar.urlpattern;

import dev.samovar.spi.UrlPatternDriver;
import dev.samovar.spi.WebApis;
import java.util.Map;
import java.util.Optional;

/**
 * A pattern of URLs: {@code https://*.example.com/books/:id}, {@code /files/*.:type(png|jpg)}. For
 * a worker's own routes there is the router; this is for URLs that come from elsewhere.
 *
 * <p>There on Workers only: on a JVM the methods that make one throw.
 *
 * @see <a href="https://urlpattern.spec.whatwg.org/">URL Pattern Standard</a>
 */
public final class UrlPattern {
  private final UrlPatternDriver driver;
  private final String text;

  private UrlPattern(UrlPatternDriver driver, String text) {
    this.driver = driver;
    this.text = text;
  }

  /**
   * @param pattern of a whole URL; what it does not say, such as its query, fits nothing but none
   * @throws UrlPatternException if it is none, or not absolute
   */
  public static UrlPattern of(String pattern) {
    return new UrlPattern(WebApis.platform().urlPattern(pattern, null), pattern);
  }

  /**
   * @param pattern relative to the base: {@code /books/:id}
   * @throws UrlPatternException if it is none
   */
  public static UrlPattern of(String pattern, String baseUrl) {
    return new UrlPattern(WebApis.platform().urlPattern(pattern, baseUrl), pattern);
  }

  /**
   * @param parts a pattern for some of a URL's parts, of which the others may be anything
   * @throws UrlPatternException if one of them is none
   */
  public static UrlPattern of(Map<UrlPart, String> parts) {
    return new UrlPattern(WebApis.platform().urlPattern(parts), parts.toString());
  }

  /** Whether an absolute URL fits; a text that is no URL does not. */
  public boolean test(String url) {
    return driver.test(url);
  }

  /** What the groups of the pattern stand for; empty if the URL does not fit. */
  public Optional<UrlMatch> exec(String url) {
    return Optional.ofNullable(driver.exec(url));
  }

  @Override
  public String toString() {
    return "UrlPattern[" + text + "]";
  }
}

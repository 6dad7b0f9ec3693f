package dev.samovar.jvm.web;

import dev.samovar.html.HtmlRewriterException;
import dev.samovar.http.Response;
import dev.samovar.spi.HtmlRules;
import dev.samovar.spi.UrlPatternDriver;
import dev.samovar.spi.WebPlatform;
import dev.samovar.urlpattern.UrlPart;
import dev.samovar.urlpattern.UrlPatternException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * No parser for Java gives out HTML while it streams and leaves what it is not told to change as it
 * was, and no library keeps to the URL Pattern Standard: there is neither.
 */
public final class JvmWebPlatform implements WebPlatform {

  @Override
  public Response rewrite(Response response, HtmlRules rules) {
    throw new HtmlRewriterException(
        "HTMLRewriter is there on Workers only. Test this in workerd, with Wrangler.", null);
  }

  @Override
  public UrlPatternDriver urlPattern(String pattern, @Nullable String baseUrl) {
    throw noPatterns();
  }

  @Override
  public UrlPatternDriver urlPattern(Map<UrlPart, String> parts) {
    throw noPatterns();
  }

  private static UrlPatternException noPatterns() {
    return new UrlPatternException(
        "URLPattern is there on Workers only. Test this in workerd, with Wrangler.", null);
  }
}

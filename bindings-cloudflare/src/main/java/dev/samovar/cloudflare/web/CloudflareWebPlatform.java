package dev.samovar.cloudflare.web;

import dev.samovar.cloudflare.html.CloudflareHtmlRewriter;
import dev.samovar.http.Response;
import dev.samovar.spi.HtmlRules;
import dev.samovar.spi.UrlPatternDriver;
import dev.samovar.spi.WebPlatform;
import dev.samovar.urlpattern.UrlPart;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** workerd's. */
public final class CloudflareWebPlatform implements WebPlatform {

  @Override
  public Response rewrite(Response response, HtmlRules rules) {
    return CloudflareHtmlRewriter.rewrite(response, rules);
  }

  @Override
  public UrlPatternDriver urlPattern(String pattern, @Nullable String baseUrl) {
    return CloudflareUrlPattern.of(pattern, baseUrl);
  }

  @Override
  public UrlPatternDriver urlPattern(Map<UrlPart, String> parts) {
    return CloudflareUrlPattern.of(parts);
  }
}

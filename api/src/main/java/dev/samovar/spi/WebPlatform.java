package dev.samovar.spi;

import dev.samovar.http.Response;
import dev.samovar.urlpattern.UrlPart;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a platform for the web has built in. */
public interface WebPlatform {

  Response rewrite(Response response, HtmlRules rules);

  UrlPatternDriver urlPattern(String pattern, @Nullable String baseUrl);

  UrlPatternDriver urlPattern(Map<UrlPart, String> parts);
}

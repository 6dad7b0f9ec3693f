package dev.samovar.cloudflare.web;

import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.cloudflare.web.jso.JsURLPattern;
import dev.samovar.spi.UrlPatternDriver;
import dev.samovar.urlpattern.UrlMatch;
import dev.samovar.urlpattern.UrlPart;
import dev.samovar.urlpattern.UrlPatternException;
import dev.samovar.worker.PlatformException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** The platform's URLPattern. */
record CloudflareUrlPattern(JsURLPattern js) implements UrlPatternDriver {

  static CloudflareUrlPattern of(String pattern, @Nullable String baseUrl) {
    return made(pattern, () -> UrlPatternScripts.create(pattern, baseUrl));
  }

  static CloudflareUrlPattern of(Map<UrlPart, String> parts) {
    JSObject init = UrlPatternScripts.init();
    parts.forEach((part, pattern) -> UrlPatternScripts.put(init, name(part), pattern));
    return made(parts.toString(), () -> UrlPatternScripts.create(init));
  }

  @Override
  public boolean test(String url) {
    return js.test(url);
  }

  @Override
  public @Nullable UrlMatch exec(String url) {
    JSObject result = js.exec(url);
    if (result == null) {
      return null;
    }
    Map<UrlPart, Map<String, String>> groups = new EnumMap<>(UrlPart.class);
    for (UrlPart part : UrlPart.values()) {
      groups.put(part, groups(UrlPatternScripts.groups(result, name(part))));
    }
    return new UrlMatch(groups);
  }

  private static Map<String, String> groups(JSObject namesAndValues) {
    Map<String, String> groups = new LinkedHashMap<>();
    for (int i = 0; i < JsArrays.length(namesAndValues); i += 2) {
      groups.put(
          UrlPatternScripts.text(namesAndValues, i), UrlPatternScripts.text(namesAndValues, i + 1));
    }
    return groups;
  }

  private static CloudflareUrlPattern made(String text, Supplier<JsURLPattern> create) {
    try {
      return new CloudflareUrlPattern(create.get());
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      if (known instanceof PlatformException platform) {
        String message = "Not a URL pattern: " + text + ". " + platform.getMessage();
        throw new UrlPatternException(message, platform);
      }
      throw known;
    }
  }

  private static String name(UrlPart part) {
    return part.name().toLowerCase(Locale.ROOT);
  }
}

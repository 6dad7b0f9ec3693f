package dev.samovar.cloudflare.cache;

import dev.samovar.cloudflare.http.JsResponses;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.http.Response;
import dev.samovar.spi.CacheDriver;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A cache of the platform's. */
public final class CloudflareCache implements CacheDriver {

  private final JSObject cache;

  private CloudflareCache(JSObject cache) {
    this.cache = cache;
  }

  /**
   * @param name null for the default one
   */
  public static CloudflareCache of(@Nullable String name) {
    return new CloudflareCache(name == null ? defaultCache() : Promises.await(open(name)));
  }

  @Override
  public boolean isKey(String url) {
    return isUrl(url);
  }

  @Override
  public @Nullable Response match(String url) {
    JSObject found = Promises.await(match(cache, url));
    return found == null || isMissing(found) ? null : JsResponses.fromJs(found);
  }

  @Override
  public void put(String url, Response response) {
    try {
      Promises.await(put(cache, url, JsResponses.toJs(response)));
    } catch (RuntimeException e) {
      throw JsErrors.of(e);
    }
  }

  @Override
  public boolean delete(String url) {
    return isTrue(Promises.await(delete(cache, url)));
  }

  @JSBody(
      params = "text",
      script =
          "if (!URL.canParse(text)) return false;"
              + "var url = new URL(text);"
              + "return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';")
  private static native boolean isUrl(String text);

  @JSBody(script = "return caches.default;")
  private static native JSObject defaultCache();

  @JSBody(params = "name", script = "return caches.open(name);")
  private static native JSObject open(String name);

  @JSBody(
      params = {"cache", "url"},
      script = "return cache.match(url, {ignoreMethod: true});")
  private static native JSObject match(JSObject cache, String url);

  @JSBody(
      params = {"cache", "url", "response"},
      script = "return cache.put(url, response);")
  private static native JSObject put(JSObject cache, String url, JSObject response);

  @JSBody(
      params = {"cache", "url"},
      script = "return cache.delete(url, {ignoreMethod: true});")
  private static native JSObject delete(JSObject cache, String url);

  @JSBody(params = "found", script = "return found === undefined;")
  private static native boolean isMissing(JSObject found);

  @JSBody(params = "value", script = "return value === true;")
  private static native boolean isTrue(@Nullable JSObject value);
}

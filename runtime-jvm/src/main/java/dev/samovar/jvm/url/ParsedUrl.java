package dev.samovar.jvm.url;

import dev.samovar.http.AbortSignal;
import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.Request;
import dev.samovar.http.url.InvalidUrlException;
import dev.samovar.spi.RequestSource;

/** A request that a handler made up, with its URL as the platform would have parsed it. */
public record ParsedUrl(Request request, String url) implements RequestSource {

  /**
   * The request itself, if its URL is in that form already, or is none.
   *
   * <p>What is no URL is for the receiver to refuse.
   */
  public static Request of(Request request) {
    String given = request.source().url();
    String parsed = text(given);
    return parsed.equals(given) ? request : new Request(new ParsedUrl(request, parsed));
  }

  /** A URL's one text; what is no URL stays as it is. */
  public static String text(String url) {
    try {
      return Urls.parse(url).withoutFragment();
    } catch (InvalidUrlException e) {
      return url;
    }
  }

  @Override
  public String method() {
    return request.method();
  }

  @Override
  public Headers headers() {
    return request.headers();
  }

  @Override
  public Body body() {
    return request.body();
  }

  @Override
  public AbortSignal signal() {
    return request.signal();
  }
}

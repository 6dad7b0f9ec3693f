package dev.samovar.http;

import dev.samovar.spi.RequestSource;
import dev.samovar.spi.Utf8;
import java.io.ByteArrayInputStream;

/** Requests by hand. */
public final class TestRequests {
  private TestRequests() {}

  public static Request get(String pathAndQuery, String... headers) {
    return of("GET", pathAndQuery, Headers.of(headers), Body.empty());
  }

  public static Request post(String contentType, String body) {
    return post(contentType, Utf8.encode(body));
  }

  /** The body is a stream, as from a network. */
  public static Request post(String contentType, byte[] body) {
    Headers headers = Headers.of("Content-Type", contentType);
    return of("POST", "/", headers, Body.of(new ByteArrayInputStream(body)));
  }

  public static Request of(String method, String pathAndQuery, Headers headers, Body body) {
    return new Request(
        new FixedSource(method, "https://example.com" + pathAndQuery, headers, body));
  }

  private record FixedSource(String method, String url, Headers headers, Body body)
      implements RequestSource {}
}

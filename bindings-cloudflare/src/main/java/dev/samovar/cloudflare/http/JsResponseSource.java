package dev.samovar.cloudflare.http;

import dev.samovar.cloudflare.http.jso.JsResponse;
import dev.samovar.http.Body;
import dev.samovar.http.EncodeBody;
import dev.samovar.http.Headers;
import dev.samovar.http.Response;
import dev.samovar.spi.ResponseSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;

/** A response as the platform gave it: handed on as it is, while nobody has changed it. */
final class JsResponseSource implements ResponseSource {

  private final JsResponse response;
  private final Headers headers;
  private final Body body;

  JsResponseSource(JsResponse response, Headers headers, Body body) {
    this.response = response;
    this.headers = headers;
    this.body = body;
  }

  JsResponse response() {
    return response;
  }

  boolean isAsGiven(Response other) {
    return other.headers() == headers
        && other.body() == body
        && other.status() == response.getStatus()
        && other.encodeBody() == EncodeBody.AUTOMATIC
        && !other.hasOwnCf();
  }

  @Override
  public String url() {
    return response.getUrl();
  }

  @Override
  public boolean isRedirected() {
    return response.isRedirected();
  }

  @Override
  public Optional<String> cf() {
    return Optional.ofNullable(cf(response));
  }

  @JSBody(
      params = "response",
      script =
          "return response.cf === undefined || response.cf === null ? null : JSON.stringify(response.cf);")
  private static native @Nullable String cf(JsResponse response);
}

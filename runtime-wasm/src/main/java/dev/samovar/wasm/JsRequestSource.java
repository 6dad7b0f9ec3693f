package dev.samovar.wasm;

import dev.samovar.cloudflare.http.JsBody;
import dev.samovar.cloudflare.http.JsHeaderFields;
import dev.samovar.cloudflare.http.jso.JsReadableStream;
import dev.samovar.cloudflare.http.jso.JsRequest;
import dev.samovar.http.AbortSignal;
import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.spi.RequestSource;

/** What workerd knows of a request, each part fetched when it is asked for. */
record JsRequestSource(JsRequest request, AbortSignal signal) implements RequestSource {

  @Override
  public String method() {
    return request.getMethod();
  }

  @Override
  public String url() {
    return request.getUrl();
  }

  @Override
  public Headers headers() {
    return JsHeaderFields.fromJs(request.getHeaders());
  }

  @Override
  public Body body() {
    JsReadableStream stream = request.getBody();
    return stream == null
        ? Body.empty()
        : new JsBody(stream, JsHeaderFields.contentLength(request.getHeaders()));
  }
}

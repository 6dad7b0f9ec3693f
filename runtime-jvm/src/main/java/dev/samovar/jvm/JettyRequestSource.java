package dev.samovar.jvm;

import dev.samovar.http.AbortSignal;
import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.spi.RequestSource;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** A request as Jetty has it, made what it would be on Cloudflare. */
record JettyRequestSource(
    Request request, String method, String url, Headers headers, AbortSignal signal)
    implements RequestSource {

  /**
   * @throws dev.samovar.http.HttpException 400 if its target or host is malformed
   */
  static JettyRequestSource of(Request request, AbortSignal signal) {
    TargetConnection connection = TargetConnection.of(request);
    String url = RequestUrl.of(connection.host(), connection.target());
    return new JettyRequestSource(request, connection.method(), url, headers(request), signal);
  }

  @Override
  public Body body() {
    return request.getLength() == 0 ? Body.empty() : new JettyBody(request);
  }

  static Headers headers(Request request) {
    CombinedHeaders headers = new CombinedHeaders();
    for (HttpField field : request.getHeaders()) {
      String value = field.getValue() == null ? "" : field.getValue();
      // workerd passes over a Content-Type that says nothing, and over no other empty field.
      if (field.getHeader() != HttpHeader.CONTENT_TYPE || !value.isBlank()) {
        headers.add(field.getName(), HeaderBytes.fromJetty(value));
      }
    }
    // As on Cloudflare: the platform names the client, and compresses answers for it.
    headers.addIfAbsent("cf-connecting-ip", Request.getRemoteAddr(request));
    headers.set("accept-encoding", "br, gzip");
    return headers.toHeaders();
  }
}

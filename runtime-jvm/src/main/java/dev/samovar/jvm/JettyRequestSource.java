package dev.samovar.jvm;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.spi.RequestSource;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;

/** A request as Jetty has it, made what it would be on Cloudflare. */
record JettyRequestSource(Request request, JettySignal signal) implements RequestSource {

  @Override
  public String method() {
    return request.getMethod();
  }

  @Override
  public String url() {
    var uri = request.getHttpURI();
    String path = DotSegments.remove(uri.getPath() == null ? "/" : uri.getPath());
    String query = uri.getQuery() == null ? "" : "?" + uri.getQuery();
    return uri.getScheme() + "://" + authority() + path + query;
  }

  /** Names in lower case, as the platform gives them. */
  @Override
  public Headers headers() {
    HttpFields fields = request.getHeaders();
    String[] all = new String[2 * fields.size()];
    int at = 0;
    for (HttpField field : fields) {
      all[at++] = field.getLowerCaseName();
      all[at++] = field.getValue() == null ? "" : HeaderBytes.fromJetty(field.getValue());
    }
    return Headers.received(all);
  }

  @Override
  public Body body() {
    return request.getLength() == 0 ? Body.empty() : new JettyBody(request);
  }

  private String authority() {
    String host = request.getHeaders().get("Host");
    return host == null || host.isEmpty() ? request.getHttpURI().getAuthority() : host;
  }
}

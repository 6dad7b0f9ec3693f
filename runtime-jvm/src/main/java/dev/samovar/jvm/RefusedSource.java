package dev.samovar.jvm;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.spi.RequestSource;
import org.eclipse.jetty.server.Request;

/** A request that cannot be answered as it came: a filter sees its method and headers. */
record RefusedSource(String method, String url, Headers headers) implements RequestSource {

  static RefusedSource of(Request request) {
    String address = "http://localhost:" + Request.getLocalPort(request) + "/";
    String method = TargetConnection.of(request).method();
    return new RefusedSource(method, address, JettyRequestSource.headers(request));
  }

  @Override
  public Body body() {
    return Body.empty();
  }
}

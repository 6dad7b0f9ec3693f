package dev.samovar.jvm;

import java.util.Locale;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 by Jetty, which hands on method, target and host as they came.
 *
 * <p>Jetty has rules of its own for URLs, and refuses what they do not allow before a worker is
 * asked: {@code /%zz}, {@code /%00}, {@code /..}. Here it gets {@code /} in place of every target;
 * the router, the assets and {@link RequestUrl} judge the real one. Jetty still reads the lengths
 * and the encodings of a message, by which requests are told apart.
 */
final class TargetConnection extends HttpConnection {
  private String method = "GET";
  private String target = "/";
  private @Nullable String host;

  TargetConnection(HttpConfiguration configuration, Connector connector, EndPoint endPoint) {
    super(configuration, connector, endPoint);
  }

  /** The connection of a request; what it says is true until the request is answered. */
  static TargetConnection of(Request request) {
    return (TargetConnection) request.getConnectionMetaData();
  }

  String method() {
    return method;
  }

  /** As sent, decoded as UTF-8. */
  String target() {
    return target;
  }

  /** As sent, a byte a char; null if absent. */
  @Nullable String host() {
    return host;
  }

  @Override
  protected HttpStreamOverHTTP1 newHttpStream(String method, String uri, HttpVersion version) {
    this.method = method;
    this.target = uri;
    this.host = null;
    boolean isTunnel = method.equals("CONNECT");
    return new PlainStream(isTunnel ? "GET" : method, version);
  }

  private final class PlainStream extends HttpStreamOverHTTP1 {
    PlainStream(String method, HttpVersion version) {
      super(method, "/", version);
    }

    @Override
    public void parsedHeader(HttpField field) {
      if (field.getHeader() == HttpHeader.HOST) {
        host = field.getValue();
      }
      super.parsedHeader(isJettys(field) ? field : unknown(field));
    }
  }

  /** Fields on which Jetty acts, or refuses the request, where a worker may do as it likes. */
  private static boolean isJettys(HttpField field) {
    HttpHeader header = field.getHeader();
    if (header == HttpHeader.HOST) {
      return false;
    }
    String value = field.getValue() == null ? "" : field.getValue().toLowerCase(Locale.ROOT);
    if (header == HttpHeader.UPGRADE) {
      return value.equals("websocket");
    }
    return header != HttpHeader.EXPECT || value.equals("100-continue");
  }

  private static HttpField unknown(HttpField field) {
    return new HttpField(null, field.getName(), field.getValue());
  }
}

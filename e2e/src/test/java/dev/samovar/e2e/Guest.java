package dev.samovar.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One visitor with a cookie jar of its own. */
public final class Guest {

  private final URI base;
  private final CookieManager cookies = new BrowserCookies();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();

  public Guest(URI base) {
    this.base = base;
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  public HttpResponse<byte[]> download(String path, String... headers) {
    return send(request(path, headers).GET().build(), BodyHandlers.ofByteArray());
  }

  public HttpResponse<String> postJson(String path, String json) {
    return send(
        request(path, "content-type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  public HttpResponse<String> post(String path, byte[] body, String... headers) {
    return send(request(path, headers).POST(BodyPublishers.ofByteArray(body)).build());
  }

  public HttpResponse<String> put(String path, byte[] body, String... headers) {
    return send(request(path, headers).PUT(BodyPublishers.ofByteArray(body)).build());
  }

  /** An HTTP method without a body. */
  public HttpResponse<String> call(String method, String path) {
    return send(request(path).method(method, BodyPublishers.noBody()).build());
  }

  /** What this visitor sends as its Cookie header. */
  public String cookie() {
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  /**
   * As a browser sends them: Java puts a value with a Max-Age between quotation marks (RFC 2965).
   */
  private static final class BrowserCookies extends CookieManager {
    @Override
    public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers)
        throws IOException {
      getCookieStore().getCookies().forEach(cookie -> cookie.setVersion(0));
      return super.get(uri, headers);
    }
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var builder = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30));
    return headers.length == 0 ? builder : builder.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest request) {
    return send(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return client.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

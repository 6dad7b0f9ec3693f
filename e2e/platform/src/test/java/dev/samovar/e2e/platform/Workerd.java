package dev.samovar.e2e.platform;

import dev.samovar.testing.wrangler.Wrangler;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The worker in workerd, one process for all tests. */
final class Workerd implements BeforeAllCallback {
  static final String WEBHOOK_SECRET = "not to be shown";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static Wrangler wrangler;

  @Override
  public void beforeAll(ExtensionContext context) {
    ExtensionContext.Store store = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL);
    store.computeIfAbsent(Wrangler.class, type -> wrangler = start());
  }

  private static Wrangler start() {
    return Wrangler.of(StandIns.copy()).withVariable("WEBHOOK_SECRET", WEBHOOK_SECRET).start();
  }

  static HttpResponse<String> post(String path, String body, String... headers) {
    try {
      return CLIENT.send(request(path, body, headers), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(path, e);
    }
  }

  static HttpResponse<byte[]> post(String path, byte[] body) {
    HttpRequest request =
        HttpRequest.newBuilder(wrangler.url(path))
            .timeout(Duration.ofSeconds(60))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try {
      return CLIENT.send(request, BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(path, e);
    }
  }

  static HttpRequest request(String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(wrangler.url(path))
            .timeout(Duration.ofSeconds(60))
            .POST(BodyPublishers.ofString(body));
    return headers.length == 0 ? request.build() : request.headers(headers).build();
  }

  static HttpClient client() {
    return CLIENT;
  }

  /** Wait until the worker's console has that text. */
  static boolean logs(String text) throws InterruptedException {
    for (int i = 0; i < 50; i++) {
      if (wrangler.log().stream().anyMatch(line -> line.contains(text))) {
        return true;
      }
      Thread.sleep(100);
    }
    return false;
  }
}

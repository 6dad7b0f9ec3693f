package dev.samovar.e2e.events;

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

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static Wrangler wrangler;

  @Override
  public void beforeAll(ExtensionContext context) {
    ExtensionContext.Store store = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL);
    store.computeIfAbsent(Wrangler.class, type -> wrangler = start());
  }

  private static Wrangler start() {
    // wrangler hands what Node trusts on to workerd.
    String trusted = Certificate.TRUSTED.pem().toString();
    return Wrangler.ofThisProject()
        .withEnvironment("NODE_EXTRA_CA_CERTS", trusted)
        .withStoredSecret("00000000000000000000000000000000", "present", "s3 größer")
        .start();
  }

  static HttpResponse<String> get(String path) {
    return send(request(path).build());
  }

  static String text(String path) {
    return get(path).body();
  }

  static String ask(String method, String path, String body) {
    return send(request(path).method(method, BodyPublishers.ofString(body)).build()).body();
  }

  static HttpResponse<String> post(String path, String body) {
    HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
    return send(request.POST(BodyPublishers.ofString(body)).build());
  }

  /** What an event has left under a key, once it is that; else what is there after 15 seconds. */
  static String seen(String key, String expected) throws InterruptedException {
    String found = "";
    for (int i = 0; i < 150 && !found.equals(expected); i++) {
      found = text("/seen/" + key);
      Thread.sleep(100);
    }
    return found;
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

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(wrangler.url(path)).timeout(Duration.ofSeconds(60));
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(request.uri().toString(), e);
    }
  }
}

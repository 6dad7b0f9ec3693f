package dev.samovar.e2e.adapter;

import dev.samovar.testing.wrangler.Wrangler;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The worker in workerd: one process for all tests, so that each fault has neighbours to harm. */
final class Adapter implements BeforeAllCallback {

  private static Wrangler wrangler;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  static final boolean WASM = !"js".equals(System.getProperty("samovar.target"));

  @Override
  public void beforeAll(ExtensionContext context) {
    ExtensionContext.Store store = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL);
    store.computeIfAbsent(Wrangler.class, type -> wrangler = Wrangler.ofThisProject().start());
  }

  static HttpResponse<String> get(String path) {
    return getLater(path).join();
  }

  static String text(String path) {
    return get(path).body();
  }

  static CompletableFuture<HttpResponse<String>> getLater(String path) {
    return CLIENT.sendAsync(request(path).build(), BodyHandlers.ofString());
  }

  /** The bodies of requests that were all under way together, in their order. */
  static List<String> together(List<String> paths) {
    List<CompletableFuture<HttpResponse<String>>> under = new ArrayList<>();
    for (String path : paths) {
      under.add(getLater(path));
    }
    return under.stream().map(response -> response.join().body()).toList();
  }

  static HttpResponse<String> post(String path, byte[] body) {
    return send(
        request(path).POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofString());
  }

  static byte[] exchange(String path, byte[] body) {
    return send(
            request(path).POST(BodyPublishers.ofByteArray(body)).build(),
            BodyHandlers.ofByteArray())
        .body();
  }

  static InputStream open(String path) {
    return send(request(path).build(), BodyHandlers.ofInputStream()).body();
  }

  static HttpResponse<String> head(String path) {
    return send(
        request(path).method("HEAD", BodyPublishers.noBody()).build(), BodyHandlers.ofString());
  }

  static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(wrangler.url(path)).timeout(Duration.ofSeconds(60));
  }

  static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return CLIENT.send(request, handler);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(request.uri().toString(), e);
    }
  }

  /** Wait until the worker's console has that text. */
  static boolean logs(String text) throws InterruptedException {
    return logs(wrangler, text);
  }

  /** Whether the worker's console has had that text by now. */
  static boolean logged(String text) {
    return wrangler.log().stream().anyMatch(line -> line.contains(text));
  }

  static boolean logs(Wrangler wrangler, String text) throws InterruptedException {
    for (int i = 0; i < 50; i++) {
      if (wrangler.log().stream().anyMatch(line -> line.contains(text))) {
        return true;
      }
      Thread.sleep(100);
    }
    return false;
  }
}

package dev.samovar.e2e.services;

import dev.samovar.testing.wrangler.Wrangler;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** The worker in workerd. */
final class Worker implements AutoCloseable {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Wrangler wrangler;

  private Worker(Wrangler wrangler) {
    this.wrangler = wrangler;
  }

  static Worker start(String folder, Path state) {
    return new Worker(Wrangler.of(Path.of("target").resolve(folder)).withState(state).start());
  }

  static Worker start(Path first, Path... others) {
    return new Worker(Wrangler.of(first, others).start());
  }

  String get(String path) {
    return send(request(path).GET().build());
  }

  String post(String path, String body) {
    return send(request(path).POST(BodyPublishers.ofString(body)).build());
  }

  String delete(String path) {
    return send(request(path).DELETE().build());
  }

  /** The status of an answer. */
  String status(String method, String path) {
    HttpRequest request = request(path).method(method, BodyPublishers.noBody()).build();
    try {
      return "" + CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(path, e);
    }
  }

  /** Ask until the answer begins so, for up to 15 seconds. @return the last answer */
  String eventually(String expected, String path) throws InterruptedException {
    String last = get(path);
    for (int i = 0; i < 150 && !last.startsWith(expected); i++) {
      Thread.sleep(100);
      last = get(path);
    }
    return last;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(wrangler.url(path))
        .header("Content-Type", "application/json")
        .timeout(Duration.ofSeconds(30));
  }

  private static String send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString()).body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(request.uri().toString(), e);
    }
  }

  void kill() {
    wrangler.kill();
  }

  @Override
  public void close() {
    wrangler.close();
  }
}

package dev.samovar.e2e.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** The built worker in workerd, with stand-ins for the world: src/test/node/workerd.mjs. */
final class Workerd implements AutoCloseable {

  /** An answer takes a moment, a thousand objects in R2 some seconds: more where much else runs. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Process process;
  private final List<String> log = new CopyOnWriteArrayList<>();
  private String url;
  private String behind;

  private Workerd(Process process) {
    this.process = process;
  }

  /** With all bindings. */
  static Workerd start() {
    return start("full");
  }

  /** At an earlier compatibility date, with an empty env. */
  static Workerd startBare() {
    return start("bare");
  }

  private static Workerd start(String mode) {
    Path root = root();
    Path worker = Path.of(System.getProperty("samovar.worker", "target/worker"));
    ProcessBuilder builder =
        new ProcessBuilder(
                root.resolve(".node/node/node").toString(),
                "src/test/node/workerd.mjs",
                worker.toAbsolutePath().toString(),
                root.resolve(".samovar/node_modules/miniflare").toString(),
                mode)
            .redirectErrorStream(true);
    try {
      Workerd workerd = new Workerd(builder.start());
      workerd.awaitStart();
      return workerd;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve(".samovar/node_modules/miniflare"))) {
      at = at.getParent();
    }
    return at;
  }

  private void awaitStart() throws IOException {
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    String line = lines.readLine();
    while (line != null && !line.startsWith("{\"url\"")) {
      log.add(line);
      line = lines.readLine();
    }
    if (line == null) {
      throw new IllegalStateException("workerd did not start:\n" + String.join("\n", log));
    }
    String[] parts = line.split("\"");
    url = parts[3].substring(0, parts[3].length() - 1);
    behind = parts[7];
    Thread reader = new Thread(() -> lines.lines().forEach(log::add), "workerd output");
    reader.setDaemon(true);
    reader.start();
  }

  HttpResponse<String> ask(String methodAndPath) {
    return ask(methodAndPath, "");
  }

  HttpResponse<String> ask(String methodAndPath, String body, String... headers) {
    return send(request(methodAndPath, BodyPublishers.ofString(body), headers));
  }

  HttpRequest request(String methodAndPath, HttpRequest.BodyPublisher body, String... headers) {
    String[] parts = methodAndPath.split(" ", 2);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + parts[1])).timeout(PATIENCE);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request.method(parts[0], body).build();
  }

  HttpResponse<String> send(HttpRequest request) {
    return send(request, BodyHandlers.ofString());
  }

  <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return CLIENT.send(request, handler);
    } catch (IOException e) {
      throw new UncheckedIOException(request + ": " + String.join("\n", log), e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  URI webSocket(String path) {
    return URI.create("ws" + url.substring("http".length()) + path);
  }

  /** What behind.mjs answers: JSON. */
  String behind(String methodAndPath) {
    return behind(methodAndPath, "");
  }

  String behind(String methodAndPath, String body) {
    String[] parts = methodAndPath.split(" ", 2);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(behind + parts[1]))
            .method(parts[0], BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = send(request);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.body());
    }
    return answer.body();
  }

  /** Wait until the worker's console has that line. */
  boolean logs(String line) throws InterruptedException {
    for (int i = 0; i < 50 && !log.contains(line); i++) {
      Thread.sleep(100);
    }
    return log.contains(line);
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

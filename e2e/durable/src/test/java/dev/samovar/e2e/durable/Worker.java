package dev.samovar.e2e.durable;

import dev.samovar.testing.jvm.JvmProcess;
import dev.samovar.testing.wrangler.Wrangler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The worker, running somewhere. */
final class Worker implements AutoCloseable {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI url;
  private final Supplier<List<String>> log;
  private final Runnable kill;
  private final Runnable close;

  private Worker(URI url, Supplier<List<String>> log, Runnable kill, Runnable close) {
    this.url = url;
    this.log = log;
    this.kill = kill;
    this.close = close;
  }

  private static Worker of(Wrangler wrangler) {
    return new Worker(wrangler.url("/"), wrangler::log, wrangler::kill, wrangler::close);
  }

  /**
   * @param folder of the built worker, below target
   */
  static Worker inWorkerd(String folder) {
    return of(Wrangler.of(Path.of("target").resolve(folder)).start());
  }

  static Worker inWorkerd(String folder, Path state) {
    return of(Wrangler.of(Path.of("target").resolve(folder)).withState(state).start());
  }

  static Worker onAJvm(Path state) {
    JvmProcess process = JvmProcess.start(state);
    return new Worker(process.url(), process::log, process::kill, process::close);
  }

  HttpResponse<String> get(String path) {
    return send(request(path).build());
  }

  String text(String path) {
    return get(path).body();
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(request.uri().toString(), e);
    }
  }

  /** The same request that many times at once. */
  List<String> together(int times, String path) {
    List<CompletableFuture<HttpResponse<String>>> under =
        IntStream.range(0, times)
            .mapToObj(i -> CLIENT.sendAsync(request(path).build(), BodyHandlers.ofString()))
            .toList();
    return under.stream().map(response -> response.join().body()).toList();
  }

  /** Ask until it answers so, for up to 15 seconds. @return the last answer */
  String eventually(String expected, String path) throws InterruptedException {
    String last = text(path);
    for (int i = 0; i < 150 && !last.equals(expected); i++) {
      Thread.sleep(100);
      last = text(path);
    }
    return last;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(url.resolve(path)).timeout(Duration.ofSeconds(60));
  }

  Talk talk(String path) {
    return Talk.with(url.resolve(path));
  }

  /** The lines it has printed. */
  List<String> log() {
    return log.get();
  }

  void kill() {
    kill.run();
  }

  @Override
  public void close() {
    close.run();
  }
}

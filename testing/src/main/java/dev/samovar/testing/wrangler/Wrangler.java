package dev.samovar.testing.wrangler;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * {@code wrangler dev} over built workers, on a free port of this machine, offline.
 *
 * <pre>{@code
 * try (Wrangler wrangler = Wrangler.of(Path.of("target/worker")).withMigrations("DB").start()) {
 *   client.send(HttpRequest.newBuilder(wrangler.url("/posts")).build(), ofString());
 * }
 * }</pre>
 *
 * <p>However the test's JVM ends, wrangler and workerd end with it.
 */
public final class Wrangler implements AutoCloseable {

  private static final String READY = "@@{\"event\":\"DEV_SERVER_READY\"";
  private static final int START_SECONDS = 45;

  private final Guarded process;
  private final URI url;
  private final Optional<Path> temporary;

  private Wrangler(Guarded process, URI url, Optional<Path> temporary) {
    this.process = process;
    this.url = url;
    this.temporary = temporary;
  }

  /**
   * @param first the folder of the worker that is served: a project's target/worker
   * @param others further workers, which the first reaches by its service bindings
   */
  public static WranglerSetup of(Path first, Path... others) {
    List<Path> workers =
        Stream.concat(Stream.of(first), Stream.of(others)).map(Path::toAbsolutePath).toList();
    return new WranglerSetup(workers, Optional.empty(), List.of(), List.of(), Map.of());
  }

  /**
   * The worker that this build has made: {@code target/worker}, or the folder that the system
   * property {@code samovar.worker} names.
   */
  public static WranglerSetup ofThisProject() {
    return of(Path.of(System.getProperty("samovar.worker", "target/worker")));
  }

  /** Where it listens: {@code http://127.0.0.1:<port>/}. */
  public URI url() {
    return url;
  }

  /** A path of it, starting with a slash; the query may follow. */
  public URI url(String path) {
    return url.resolve(path);
  }

  /** The lines it has printed, the worker's console among them. */
  public List<String> log() {
    return process.log();
  }

  /**
   * End it as a crash would, all its processes by SIGKILL; its state stays where it was given one.
   */
  public void kill() {
    process.kill();
    deleteTemporary();
  }

  @Override
  public void close() {
    process.stop();
    deleteTemporary();
  }

  static Wrangler awaitReady(Guarded process, Optional<Path> temporary) {
    CompletableFuture<URI> ready = new CompletableFuture<>();
    process.onExit(() -> ready.completeExceptionally(process.failure("wrangler dev ended")));
    process.onLine(
        line -> {
          if (line.startsWith(READY)) {
            ready.complete(urlIn(line));
          }
        });
    try {
      return new Wrangler(process, ready.get(START_SECONDS, TimeUnit.SECONDS), temporary);
    } catch (ExecutionException e) {
      throw new WranglerException(e.getCause().getMessage(), e.getCause());
    } catch (TimeoutException e) {
      process.stop();
      throw new WranglerTimeoutException(
          process.failure("wrangler dev was not ready after " + START_SECONDS + " seconds"));
    } catch (InterruptedException e) {
      process.stop();
      Thread.currentThread().interrupt();
      throw new WranglerException("Interrupted while wrangler dev was starting", e);
    }
  }

  /**
   * {@code @@{"event":"DEV_SERVER_READY","ip":"127.0.0.1","port":35275}}: one number, so no parser.
   */
  static URI urlIn(String line) {
    int start = line.indexOf("\"port\":") + "\"port\":".length();
    int end = start;
    while (end < line.length() && Character.isDigit(line.charAt(end))) {
      end++;
    }
    return URI.create("http://127.0.0.1:" + line.substring(start, end) + "/");
  }

  private void deleteTemporary() {
    temporary.ifPresent(Wrangler::delete);
  }

  private static void delete(Path directory) {
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // A directory in the system's temporary folder that outlives the test harms no one.
    }
  }
}

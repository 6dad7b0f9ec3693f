package dev.samovar.e2e.fuzz.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A command that was started, and the address that it printed. */
final class Started {

  private static final Pattern ADDRESS =
      Pattern.compile("http://(?:127\\.0\\.0\\.1|localhost):(\\d+)");
  private static final int START_SECONDS = 120;
  private static final int STOP_SECONDS = 15;

  /** The last ones; a long run prints more than memory should hold. */
  private static final int KEPT_LINES = 20_000;

  private final Process process;
  private final Path state;
  private final List<String> log = new ArrayList<>();
  private final CompletableFuture<Integer> port = new CompletableFuture<>();

  private Started(Process process, Path state) {
    this.process = process;
    this.state = state;
  }

  /**
   * @param state is removed in the end
   * @throws IllegalStateException if it ends, or is not ready in time; with what it printed
   */
  static Started start(List<String> command, Path directory, Path state) {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .start();
      Started started = new Started(process, state);
      Thread reader = new Thread(started::read, "output of " + process.pid());
      reader.setDaemon(true);
      reader.start();
      Runtime.getRuntime().addShutdownHook(new Thread(started::kill));
      started.awaitPort();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path temporary() {
    try {
      return Files.createTempDirectory("samovar-fuzz-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  InetSocketAddress address() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port.join());
  }

  Process process() {
    return process;
  }

  List<String> log() {
    synchronized (log) {
      return List.copyOf(log);
    }
  }

  void close() {
    List<ProcessHandle> children = process.descendants().toList();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    children.forEach(ProcessHandle::destroyForcibly);
    deleteState();
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private void awaitPort() {
    try {
      port.get(START_SECONDS, TimeUnit.SECONDS);
    } catch (Exception e) {
      kill();
      throw new IllegalStateException("The worker did not start:\n" + String.join("\n", log()), e);
    }
  }

  private void read() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        take(line);
      }
    } catch (IOException e) {
      take("(the output ended: " + e.getMessage() + ")");
    }
    port.completeExceptionally(new IllegalStateException("it ended"));
  }

  private void take(String line) {
    synchronized (log) {
      log.add(line);
      if (log.size() > KEPT_LINES) {
        log.subList(0, KEPT_LINES / 2).clear();
      }
    }
    Matcher address = ADDRESS.matcher(line);
    if (address.find()) {
      port.complete(Integer.parseInt(address.group(1)));
    }
  }

  private void deleteState() {
    try (Stream<Path> all = Files.walk(state)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // It stays in the system's temporary folder.
    }
  }
}

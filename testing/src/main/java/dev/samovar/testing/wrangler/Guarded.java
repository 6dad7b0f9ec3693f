package dev.samovar.testing.wrangler;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A command that dies with this JVM: guard.mjs ends it when its stdin closes, and the kernel closes
 * that even for a JVM that was killed.
 */
final class Guarded {

  private static final int STOP_SECONDS = 10;

  private final Process process;
  private final List<String> log = new CopyOnWriteArrayList<>();
  private volatile Consumer<String> listener = line -> {};

  private Guarded(Process process) {
    this.process = process;
  }

  static Guarded start(
      Tools tools, Path directory, List<String> command, Map<String, String> environment) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of(tools.node().toString(), tools.guard().toString()));
    all.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(all).directory(directory.toFile());
    builder.environment().putAll(environment);
    try {
      Guarded guarded = new Guarded(builder.redirectErrorStream(true).start());
      Thread reader = new Thread(guarded::read, "wrangler output");
      reader.setDaemon(true);
      reader.start();
      return guarded;
    } catch (IOException e) {
      throw new WranglerException("Node could not be started: " + tools.node(), e);
    }
  }

  /** Each line from now on, on the reader's thread. */
  void onLine(Consumer<String> listener) {
    this.listener = listener;
    log.forEach(listener);
  }

  void onExit(Runnable action) {
    process.onExit().thenRun(action);
  }

  List<String> log() {
    return List.copyOf(log);
  }

  WranglerException failure(String what) {
    return new WranglerException(what + ". It printed:\n" + String.join("\n", log));
  }

  int awaitExit() {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      stop();
      Thread.currentThread().interrupt();
      throw new WranglerException("Interrupted while waiting for wrangler", e);
    }
  }

  /** End it in good order, and leave no process behind. */
  void stop() {
    List<ProcessHandle> all = everyone();
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // It has gone by itself.
    }
    all.forEach(Guarded::awaitOrKill);
  }

  /** End it as a crash would: SIGKILL, all at once. */
  void kill() {
    List<ProcessHandle> all = everyone();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(Guarded::awaitOrKill);
  }

  /** Taken before anything ends: who has lost its parent is nobody's descendant any more. */
  private List<ProcessHandle> everyone() {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    return all;
  }

  private static void awaitOrKill(ProcessHandle handle) {
    try {
      handle.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      handle.destroyForcibly();
    } catch (InterruptedException e) {
      handle.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        log.add(line);
        listener.accept(line);
      }
    } catch (IOException e) {
      log.add("(output ended: " + e.getMessage() + ")");
    }
  }
}

package dev.samovar.testing.jvm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The worker on the test's class path, served by a second JVM as {@code ./dev --jvm} serves it. It
 * ends with the test's JVM at the latest.
 *
 * @param url where it listens: {@code http://127.0.0.1:<port>/}
 * @param log the lines that it printed after its start; grows while it runs
 */
public record JvmProcess(Process process, URI url, List<String> log) implements AutoCloseable {

  private static final Pattern READY = Pattern.compile("answers at (http://\\S+)");

  /**
   * Start the server on a free port, with the template in the current folder.
   *
   * @param state the folder of its bindings' data
   * @throws IllegalStateException if it ends before it listens; the message has what it printed
   */
  public static JvmProcess start(Path state) {
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  "dev.samovar.jvm.Main",
                  "--state",
                  state.toString(),
                  "--host",
                  "127.0.0.1",
                  "--port",
                  "0")
              .redirectErrorStream(true)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      BufferedReader output = process.inputReader();
      URI url = url(output);
      List<String> log = new CopyOnWriteArrayList<>();
      Thread reader = new Thread(() -> collect(output, log), "JVM server's output");
      reader.setDaemon(true);
      reader.start();
      return new JvmProcess(process, url, log);
    } catch (IOException e) {
      throw new IllegalStateException("The worker did not start on a JVM", e);
    }
  }

  /** End it as a crash would; its state stays. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }

  private static void collect(BufferedReader output, List<String> log) {
    try {
      output.lines().forEach(log::add);
    } catch (UncheckedIOException killed) {
      // The lines before are in the log.
    }
  }

  private static URI url(BufferedReader output) throws IOException {
    StringBuilder printed = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher ready = READY.matcher(line);
      if (ready.find()) {
        return URI.create(ready.group(1) + "/");
      }
      printed.append('\n').append(line);
    }
    throw new IllegalStateException("The worker ended before it listened:" + printed);
  }
}

package dev.samovar.e2e.durable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** This project on a JVM of its own, as {@code ./dev --jvm} runs it. */
record JvmProcess(Process process, URI url, List<String> log) {

  private static final Pattern READY = Pattern.compile("answers at (http://\\S+)");

  static JvmProcess start(Path state) {
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
      BufferedReader output = process.inputReader();
      URI url = url(output);
      List<String> log = new CopyOnWriteArrayList<>();
      new Thread(() -> keep(output, log), "log").start();
      return new JvmProcess(process, url, log);
    } catch (IOException e) {
      throw new IllegalStateException("The worker did not start on a JVM", e);
    }
  }

  void kill() {
    process.destroyForcibly().onExit().join();
  }

  void close() {
    process.destroy();
    process.onExit().join();
  }

  private static void keep(BufferedReader output, List<String> log) {
    try {
      output.lines().forEach(log::add);
    } catch (UncheckedIOException killed) {
      // What it had to say is said.
    }
  }

  private static URI url(BufferedReader output) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher ready = READY.matcher(line);
      if (ready.find()) {
        return URI.create(ready.group(1) + "/");
      }
    }
    throw new IllegalStateException("The worker ended before it answered");
  }
}

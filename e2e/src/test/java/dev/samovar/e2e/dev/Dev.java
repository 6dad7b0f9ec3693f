package dev.samovar.e2e.dev;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** {@code ./dev} as a person starts it, with what it prints. */
final class Dev {

  static final Path ROOT = Path.of(System.getProperty("samovar.root"));
  private static final long PATIENCE_MILLIS = 300_000;

  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();

  Dev(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(ROOT.resolve("dev").toString()));
    command.addAll(List.of(arguments));
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Thread reader = new Thread(this::read, "./dev output");
    reader.setDaemon(true);
    reader.start();
  }

  /** How many lines it has printed: what comes from here on is an answer to what is done now. */
  int mark() {
    return lines.size();
  }

  /** Wait for a line that comes after a mark and holds a text. */
  String awaitLine(int mark, String text) throws InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (System.currentTimeMillis() < end) {
      for (String line : lines.subList(mark, lines.size())) {
        if (line.contains(text)) {
          return line;
        }
      }
      Thread.sleep(50);
    }
    throw new AssertionError(
        "./dev did not print '" + text + "', but:\n" + String.join("\n", lines));
  }

  /** The address that it prints after a mark. */
  URI awaitUrl(int mark) throws InterruptedException {
    String line = awaitLine(mark, "http://localhost:");
    return URI.create(line.substring(line.indexOf("http://")).split(" ")[0]);
  }

  /** Wait until an address answers with a text. */
  void awaitAnswer(URI url, String text) throws InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    String last = "";
    while (System.currentTimeMillis() < end) {
      try {
        HttpRequest request = HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(5)).build();
        last = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
        if (last.equals(text)) {
          return;
        }
      } catch (IOException e) {
        last = e.toString();
      }
      Thread.sleep(200);
    }
    throw new AssertionError(url + " did not answer '" + text + "', but " + last);
  }

  /** The one of its processes whose command line holds a text. */
  ProcessHandle processOf(String text) {
    return process
        .descendants()
        .filter(one -> commandLine(one).contains(text) && !commandLine(one).contains("guard.mjs"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("./dev has no process '" + text + "'"));
  }

  private static String commandLine(ProcessHandle process) {
    return process.info().commandLine().orElse("");
  }

  /** It and all that it has started. */
  List<ProcessHandle> everyone() {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    return all;
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  private void read() {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      lines.add("(output ended: " + e.getMessage() + ")");
    }
  }
}

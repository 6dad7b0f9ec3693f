package dev.samovar.e2e.fuzz;

import dev.samovar.e2e.fuzz.wire.Latin1;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Files from which a finding can be seen again: the bytes of the request, and what came back. */
final class Reproductions {

  private static final int MOST = 200;

  private Reproductions() {}

  /**
   * Write the first finding of each kind, a table of them, and the server's log.
   *
   * @return the folder
   */
  static Path write(Report report) throws IOException {
    Options options = report.options();
    Path folder =
        options
            .results()
            .resolve(options.worker() + "-" + options.target().name().toLowerCase(Locale.ROOT));
    Files.createDirectories(folder);
    for (Path old : Files.list(folder).toList()) {
      Files.delete(old);
    }
    Map<String, Finding> first = new LinkedHashMap<>();
    report.tally().findings().forEach(each -> first.putIfAbsent(each.kind(), each));
    List<String> table = new ArrayList<>();
    for (Finding finding : first.values().stream().limit(MOST).toList()) {
      table.add(line(finding, options));
      Files.write(
          folder.resolve(finding.request().number() + ".http"), finding.request().plan().bytes());
    }
    Files.write(folder.resolve("findings.txt"), table);
    Files.write(folder.resolve("server.log"), report.log());
    Files.writeString(folder.resolve("report.txt"), report.text());
    return folder;
  }

  private static String line(Finding finding, Options options) {
    Case request = finding.request();
    byte[] bytes = request.plan().bytes();
    String start = Latin1.of(bytes);
    return "#"
        + request.number()
        + " "
        + finding.kind()
        + " | "
        + String.join(", ", request.mutations())
        + "\n  sent: "
        + shown(start)
        + "\n  got:  "
        + shown(finding.shownAnswer())
        + "\n  again: e2e/fuzz/run "
        + options.worker()
        + " --target "
        + options.target().name().toLowerCase(Locale.ROOT)
        + " --seed "
        + options.seed()
        + " --first "
        + request.number()
        + " --requests 1 --no-build\n  or:    nc 127.0.0.1 PORT < "
        + request.number()
        + ".http\n";
  }

  /** One line, control characters as escapes. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (char c : text.substring(0, Math.min(600, text.length())).toCharArray()) {
      shown.append(
          switch (c) {
            case '\r' -> "\\r";
            case '\n' -> "\\n";
            default -> c < ' ' || c > '~' ? String.format("\\x%02x", (int) c) : String.valueOf(c);
          });
    }
    return text.length() > 600 ? shown + "… (" + text.length() + " bytes)" : shown.toString();
  }
}

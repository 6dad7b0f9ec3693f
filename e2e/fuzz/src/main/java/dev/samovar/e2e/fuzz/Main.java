package dev.samovar.e2e.fuzz;

import java.io.IOException;
import java.nio.file.Path;

/** The command: see e2e/fuzz/README.md. */
public final class Main {

  private Main() {}

  /** Ends with 0 if nothing was found, 1 if something was, 2 if it could not run. */
  public static void main(String... arguments) throws IOException {
    Options options = parsed(arguments);
    Report report;
    try {
      report = Fuzzer.run(options, tally -> show(tally, options));
    } catch (IllegalStateException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    System.out.println("\n\n" + report.text());
    System.out.println(
        "\nFindings, the requests' bytes and the server's log: " + Reproductions.write(report));
    System.exit(report.isClean() ? 0 : 1);
  }

  private static Options parsed(String... arguments) {
    try {
      return Options.parse(
          Path.of(System.getProperty("samovar.root", "")).toAbsolutePath(), arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      throw e;
    }
  }

  private static void show(Tally tally, Options options) {
    System.out.printf(
        "\r%,d of about %,d requests, %d findings ",
        tally.requests(), options.requests(), tally.findings().size());
    System.out.flush();
  }
}

package dev.samovar.testing.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Debian's {@code chromium}, installed where this user may install packages. */
final class DebianPackage {

  private static final String ADVICE =
      "End-to-end tests need Chromium: install it (on Debian: apt-get install chromium) or set"
          + " E2E_CHROMIUM to its executable.";

  private DebianPackage() {}

  static Path install() {
    if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      throw new IllegalStateException(ADVICE);
    }
    System.out.println("Installing Debian's chromium; this takes a minute, once.");
    run("update", "-qq");
    run("install", "-y", "-qq", "--no-install-recommends", "chromium");
    return InstalledBrowser.find().orElseThrow(() -> new IllegalStateException(ADVICE));
  }

  private static void run(String... arguments) {
    List<String> command = new ArrayList<>();
    if (!"root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("sudo", "-n"));
    }
    command.add("apt-get");
    command.addAll(List.of(arguments));
    try {
      Process process = quiet(command).start();
      if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException(String.join(" ", command) + " failed. " + ADVICE);
      }
    } catch (IOException e) {
      throw new IllegalStateException(ADVICE, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(ADVICE, e);
    }
  }

  private static ProcessBuilder quiet(List<String> command) {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    return builder;
  }
}

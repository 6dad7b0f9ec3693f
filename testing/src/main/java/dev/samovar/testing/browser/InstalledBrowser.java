package dev.samovar.testing.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A Chromium that this machine already has; {@code E2E_CHROMIUM} names another. */
final class InstalledBrowser {

  private InstalledBrowser() {}

  static Optional<Path> find() {
    return Stream.of(
            System.getenv("E2E_CHROMIUM"),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
        .filter(Objects::nonNull)
        .filter(path -> !path.isBlank())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
